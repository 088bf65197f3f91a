package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.SpendRule;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.control.Absences;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.Absence;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A member says that they are away, and that they are back; nobody asks why (R-POOL-42). */
@Stateless
public class BeAway {

    @Inject
    private SpendDesk desk;

    @Inject
    private KnowPool pools;

    @Inject
    private Absences absences;

    @Inject
    private Spends spends;

    @Inject
    private Sharing sharing;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    @UseCase("BE_AWAY")
    public AwayView mine(UUID poolId) {
        PoolFacts pool = pools.of(poolId);
        Optional<Absence> absence = absences.of(desk.me(pool).membershipId(), London.today(clock));
        return new AwayView(poolId, pool.name(), pool.terms().absence(), absence.map(Absence::from).orElse(null),
                absence.map(Absence::until).orElse(null));
    }

    /** What is approved already stays; of everything else they are out, unless the group agreed otherwise. */
    @UseCase("BE_AWAY")
    public void tell(TellAway command) {
        PoolFacts pool = desk.locked(command.poolId());
        MemberFacts me = desk.me(pool);
        if (command.from() == null) {
            throw new RuleBroken(List.of(Breach.at("from", PoolRule.DATE_MISSING)));
        }
        if (absences.of(me.membershipId(), London.today(clock)).isPresent()) {
            throw new RuleBroken(SpendRule.AWAY_ALREADY);
        }
        Absence absence = new Absence(pool.poolId(), me.membershipId(), command.from(), command.until(), me.personId(),
                clock.instant());
        absences.add(absence);
        journal.record(absence.told());
        spends.ofPool(pool.poolId(), SpendStatus.ASKING).forEach(spend -> sharing.leaveOutWhoIsAway(spend, pool));
    }

    @UseCase("BE_AWAY")
    public void back(ComeBack command) {
        PoolFacts pool = desk.locked(command.poolId());
        Absence absence = absences.of(desk.me(pool).membershipId(), London.today(clock)).orElseThrow(NotFound::new);
        journal.record(absence.back(clock.instant()));
    }
}
