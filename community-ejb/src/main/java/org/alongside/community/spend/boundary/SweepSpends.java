package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.DecisionOutcome;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendStep;
import org.alongside.community.spend.control.Absences;
import org.alongside.community.spend.control.SpendNews;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.HeldPart;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What time makes due: what was approved and never paid is freed, and what the group did not want is called off. */
@Stateless
public class SweepSpends {

    private static final Duration UNPAID = Duration.ofDays(60);

    @Inject
    private SpendDesk desk;

    @Inject
    private Spends spends;

    @Inject
    private Absences absences;

    @Inject
    private Sharing sharing;

    @Inject
    private KnowPool pools;

    @Inject
    private GroupDecision group;

    @Inject
    private SpendBook book;

    @Inject
    private SpendNews news;

    @Inject
    private Clock clock;

    /** Those to be looked at, each on its own, so that trouble with one holds up no other. */
    @UseCase("SWEEP_SPENDS")
    public List<UUID> due() {
        List<UUID> due = new ArrayList<>(spends.approvedBefore(clock.instant().minus(UNPAID)));
        due.addAll(spends.beingDecided());
        due.addAll(absences.asking(London.today(clock)));
        return due;
    }

    @UseCase("SWEEP_SPENDS")
    public void sweep(UUID spendId) {
        PoolFacts pool = desk.poolOf(spendId);
        Spend spend = desk.spend(spendId);
        sharing.leaveOutWhoIsAway(spend, pool);
        if (spend.status() == SpendStatus.APPROVED && spend.statusSince().plus(UNPAID).isBefore(clock.instant())) {
            end(spend, pool, SpendStep.EXPIRE);
        } else if (spend.status() == SpendStatus.SHARES_CONFIRMED && spend.decisionId() != null) {
            DecisionOutcome outcome = group.outcome(spend);
            if (outcome.isFinal() && !outcome.passed()) {
                end(spend, pool, SpendStep.CANCEL);
            }
        }
    }

    /** Whoever asked is reminded of the receipt on two days (section 11). */
    @UseCase("SWEEP_SPENDS")
    public void remind() {
        LocalDate today = London.today(clock);
        spends.withoutEvidence(Set.of(today.minusDays(20), today.minusDays(30))).stream()
                .filter(spend -> spend.evidence().remind(today))
                .forEach(spend -> news.evidenceMissing(spend, pools.of(spend.poolId())));
    }

    /** The same for the same step of the same spend, so that two sweeps post it once. */
    private static UUID due(SpendStep step, Spend spend) {
        return UUID.nameUUIDFromBytes((step + ":" + spend.id()).getBytes(StandardCharsets.UTF_8));
    }

    private void end(Spend spend, PoolFacts pool, SpendStep step) {
        Map<HeldPart, Long> held = spend.stillHeld();
        news.tell(spend, pool, spend.end(step, clock.instant()));
        book.release(due(step, spend), spend, held, London.today(clock));
    }
}
