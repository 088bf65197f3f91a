package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.EnterReceipt;
import org.alongside.community.pool.boundary.KeepPoolBooks;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.settlement.Payee;
import org.alongside.community.settlement.boundary.GiveNotice;
import org.alongside.community.settlement.boundary.KeepClawbacks;
import org.alongside.community.settlement.boundary.LeavePool;
import org.alongside.community.settlement.boundary.PayOutOfPool;
import org.alongside.community.settlement.boundary.PreparePayout;
import org.alongside.community.settlement.boundary.RecordClawback;

/**
 * Shared budgets in every area: the Friday Makers with the figures everybody knows, a lunch club somebody is leaving,
 * whose grant is for food alone, and film evenings that are only being set up.
 */
@ApplicationScoped
class DemonstrationPools {

    private static final int BEGAN = 120;
    private static final int PAID_IN = 100;
    private static final int CLEARED = 95;
    private static final int LEFT = 3;
    private static final LocalDate GRANT_ENDS = LocalDate.of(2027, 3, 31);

    @Inject
    private Stage stage;

    @Inject
    private PlayedPool pool;

    @Inject
    private KeepPoolBooks books;

    @Inject
    private LeavePool leaving;

    @Inject
    private PayOutOfPool paying;

    @Inject
    private KeepClawbacks clawbacks;

    @Inject
    private DemonstrationSpends spends;

    @Inject
    private DemonstrationMonths months;

    void play(String area) {
        playMakers(area);
        playLunchClub(area);
        pool.propose(area, LEFT, PoolKind.MEMBER_POOL, "Film Evenings", "dev", "Watch films together, with captions.");
    }

    private void playMakers(String area) {
        UUID id = pool.begin(area, BEGAN, PoolKind.MEMBER_POOL, "Friday Makers", "Make things together on Fridays.",
                Map.of("asha", Set.of(PoolTask.FACILITATOR, PoolTask.SIGNATORY), "ben", Set.of(PoolTask.SIGNATORY),
                        "cora", Set.of(PoolTask.TREASURER, PoolTask.SIGNATORY)), List.of("asha", "ben", "cora"));
        pool.tellsCouncil(area, id, "asha");
        pool.tellsCouncil(area, id, "ben");
        pool.pays(area, id, "cora", PAID_IN, pool.pledges(area, "asha", PAID_IN,
                PledgeMoney.direct(stage.command("asha in" + id), id, "120", "See friends on Fridays")), "120");
        pool.pays(area, id, "cora", PAID_IN, pool.pledges(area, "ben", PAID_IN,
                PledgeMoney.direct(stage.command("ben in" + id), id, "120", "Learn to make things")), "120");
        pool.pays(area, id, "cora", PAID_IN, pool.pledges(area, "cora", PAID_IN,
                PledgeMoney.own(stage.command("cora in" + id), id, "90")), "90");
        pool.pays(area, id, "cora", PAID_IN, pool.pledges(area, "cora", PAID_IN, PledgeMoney.grant(
                stage.command("grant in" + id), id, "150", Set.of(SpendCategory.MATERIALS), GRANT_ENDS, "Arts Fund")), "150");
        pool.clears(area, id, CLEARED);
        pool.pledges(area, "asha", LEFT, PledgeMoney.own(stage.command("asha more" + id), id, "25"));
        stage.asAgo(1, "cora." + area, area, () -> books.receive(new EnterReceipt(stage.command("unknown" + id), id,
                pool.day(0), "25", "CASH PAID IN", 1, null)));
        askBack(area, id);
        spends.play(area, id);
        months.play(area, id);
    }

    private void askBack(String area, UUID id) {
        LocalDate came = pool.day(LEFT);
        RecordClawback asked = new RecordClawback(stage.command("clawback" + id), id, null, "The council", "40",
                "Care Act 2014, section 33(5)", "Money that was not used last spring", pool.day(BEGAN), pool.day(PAID_IN),
                came, came.plusDays(21));
        stage.asAgo(LEFT, "asha." + area, area, () -> clawbacks.record(asked));
    }

    private void playLunchClub(String area) {
        UUID id = pool.begin(area, BEGAN, PoolKind.MEMBER_POOL, "Riverside Lunch Club", "Cook and eat together once a week.",
                Map.of("dev", Set.of(PoolTask.TREASURER, PoolTask.SIGNATORY), "farah", Set.of(PoolTask.SIGNATORY),
                        "george", Set.of(PoolTask.FACILITATOR)), List.of("dev", "farah", "george"));
        UUID georges = pool.pledges(area, "george", PAID_IN, PledgeMoney.own(stage.command("george in" + id), id, "60"));
        pool.pays(area, id, "dev", PAID_IN, georges, "60");
        pool.pays(area, id, "dev", PAID_IN, pool.pledges(area, "farah", PAID_IN,
                PledgeMoney.own(stage.command("farah in" + id), id, "45")), "45");
        pool.pays(area, id, "dev", PAID_IN, pool.pledges(area, "dev", PAID_IN, PledgeMoney.grant(
                stage.command("food in" + id), id, "200", Set.of(SpendCategory.FOOD), GRANT_ENDS, "Harvest Trust")), "200");
        pool.clears(area, id, CLEARED);
        stage.asAgo(LEFT, "george." + area, area, () -> {
            leaving.leave(new GiveNotice(stage.command("leaves" + id), id));
            return null;
        });
        stage.asAgo(LEFT - 1, "dev." + area, area, () -> paying.prepare(
                new PreparePayout(stage.command("pays back" + id), id, georges, Payee.MEMBER)));
        spends.playReview(area, id);
    }
}
