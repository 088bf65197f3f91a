package org.alongside.community.spend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.Draw;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.control.Absences;
import org.alongside.community.spend.control.SpendNews;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.Drawing;
import org.alongside.community.spend.entity.Spend;
import org.alongside.community.spend.entity.SpendShare;
import org.alongside.community.spend.entity.Split;
import org.alongside.community.spend.entity.StandingConsent;
import org.alongside.platform.time.London;

/** What follows from answers and approvals: shares are settled, the group is asked, money is held. */
@ApplicationScoped
class Sharing {

    @Inject
    private Spends spends;

    @Inject
    private Absences absences;

    @Inject
    private KnowPool pools;

    @Inject
    private SpendBook book;

    @Inject
    private GroupDecision group;

    @Inject
    private PaidHosts hosts;

    @Inject
    private SpendNews news;

    @Inject
    private Clock clock;

    /** Those who have said so beforehand are in; then it is seen whether everybody has answered (R-POOL-07, 08). */
    void settle(Spend spend, PoolFacts pool) {
        spend.shares().stream().filter(SpendShare::isUnanswered)
                .filter(share -> hosts.mayBePaid(spend, pool, pool.membership(share.membershipId()).personId()))
                .forEach(share -> byConsent(spend, pool, share));
        spend.settle(pool, drawing(spend, pool), clock.instant()).ifPresent(event -> {
            news.tell(spend, pool, event);
            group.askWhenNeeded(spend, pool);
        });
    }

    /** Where the agreement has others asked when somebody's money does not reach (R-POOL-13). */
    private Drawing drawing(Spend spend, PoolFacts pool) {
        return pool.terms().shortfall() == ShortfallRule.REJECT ? null
                : new Drawing(spend, pools.lots(pool.poolId()), London.today(clock));
    }

    /** The same when it has just been asked; what the pot pays needs nobody's share. */
    void settleNew(Spend spend, PoolFacts pool) {
        if (spend.isFromPot()) {
            news.approvalWanted(spend, pool);
            group.askWhenNeeded(spend, pool);
        } else {
            settle(spend, pool);
        }
    }

    /** Without those who are away; the others may pay more then, and are asked again (R-POOL-42). */
    boolean leaveOutWhoIsAway(Spend spend, PoolFacts pool) {
        List<SpendEvent> left = away(spend, pool);
        left.forEach(event -> news.tell(spend, pool, event));
        if (!left.isEmpty()) {
            settle(spend, pool);
        }
        return !left.isEmpty();
    }

    /** What leaving them out comes to, where the group has not agreed that they are asked as always. */
    List<SpendEvent> away(Spend spend, PoolFacts pool) {
        return pool.terms().absence() == AbsenceRule.ASKED_AS_ALWAYS ? List.of()
                : absences.on(pool.poolId(), London.today(clock)).stream()
                        .flatMap(one -> spend.leaveOut(one, pool, clock.instant()).stream()).toList();
    }

    /** All shares at once or none, in one journal, when the last approval has come (R-POOL-14). */
    void holdWhenApproved(UUID commandId, Spend spend, PoolFacts pool) {
        if (!spend.hasEnoughApprovals(pool) || leaveOutWhoIsAway(spend, pool)) {
            return;
        }
        pool.requireRunning();
        if (spend.isSetAside()) {
            news.tell(spend, pool, spend.approve(clock.instant()));
            return;
        }
        LocalDate today = London.today(clock);
        Split split = spend.split(pool);
        Map<UUID, List<Draw>> draws = new Drawing(spend, pools.lots(pool.poolId()), today).of(split);
        news.tell(spend, pool, spend.hold(split, draws, clock.instant()));
        book.reserve(commandId, spend, draws.values().stream().flatMap(List::stream).toList(), today);
        pools.countExtraPence(pool.poolId(), split.oddByTie());
    }

    private void byConsent(Spend spend, PoolFacts pool, SpendShare share) {
        long pence = spend.split(pool).of(share.membershipId());
        covering(spend, share, pence).ifPresent(consent -> news.tell(spend, pool, spend.in(pool, share.membershipId(), pence,
                consent.outcomeId(), consent.id(), pool.membership(share.membershipId()).personId(), clock.instant())));
    }

    private Optional<StandingConsent> covering(Spend spend, SpendShare share, long pence) {
        LocalDate today = London.today(clock);
        Instant month = today.withDayOfMonth(1).atStartOfDay(London.ZONE).toInstant();
        return spends.consents(spend.poolId()).stream()
                .filter(consent -> consent.membershipId().equals(share.membershipId()))
                .filter(consent -> consent.covers(spend.category(), pence, spends.allowedSince(consent.id(), month), today))
                .findFirst();
    }

    /** Nothing may be approved that the group has still to decide about. */
    void requireDecided(Spend spend) {
        group.requirePassed(spend);
    }
}
