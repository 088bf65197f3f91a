package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.round.boundary.BeginRound;
import org.alongside.community.round.boundary.GiveMoney;
import org.alongside.community.round.boundary.LeadRound;
import org.alongside.community.round.boundary.MoveRound;
import org.alongside.community.round.boundary.PutIdea;
import org.alongside.community.round.boundary.ReadRounds;
import org.alongside.community.round.boundary.SweepRounds;
import org.alongside.community.round.boundary.TakePartInRound;

/**
 * A community budget in every area, with three rounds: one that is over, with an idea that got too little; one in which
 * people give out their parts now; and one that waits for ideas.
 */
@ApplicationScoped
class DemonstrationRounds {

    private static final int BEGAN = 90;
    private static final int FIRST = 60;
    private static final int OPENED = 50;
    private static final int OVER = 43;
    private static final int NOW = 3;

    @Inject
    private Stage stage;

    @Inject
    private PlayedPool pool;

    @Inject
    private LeadRound leading;

    @Inject
    private TakePartInRound rounds;

    @Inject
    private ReadRounds reading;

    @Inject
    private SweepRounds sweeping;

    void play(String area) {
        UUID id = pool.begin(area, BEGAN, PoolKind.COMMUNITY_BUDGET, "Neighbours Fund",
                "Things that are good for everybody who lives here.",
                Map.of("asha", Set.of(PoolTask.FACILITATOR, PoolTask.SIGNATORY), "farah", Set.of(PoolTask.SIGNATORY),
                        "dev", Set.of(PoolTask.TREASURER, PoolTask.SIGNATORY)), List.of("asha", "dev", "farah"));
        pool.pays(area, id, "dev", BEGAN - 5, pool.pledges(area, "dev", BEGAN - 5, PledgeMoney.grant(
                stage.command("gift" + id), id, "1800", Set.of(), null, "The parish")), "1800");
        pool.clears(area, id, FIRST);
        playFirst(area, id);
        playSecond(area, id);
        begin(area, NOW, id, "Ideas for summer", "200");
    }

    /** What needed four hundred got ten pounds too little. */
    private void playFirst(String area, UUID poolId) {
        UUID round = begin(area, FIRST, poolId, "Ideas for winter", "1000");
        UUID choir = idea(area, FIRST, round, "dev", "A choir for everybody", SpendCategory.ACTIVITY, "400", "600");
        UUID bench = idea(area, FIRST, round, "farah", "A bench in the sun", SpendCategory.EQUIPMENT, "200", "350");
        open(area, OPENED, round);
        give(area, OPENED, round, choir, "asha", "200");
        give(area, OPENED, round, choir, "dev", "190");
        give(area, OPENED, round, bench, "farah", "300");
        stage.ago(OVER - 1, () -> stage.asOwner(area, () -> {
            sweeping.sweep(round);
            return null;
        }));
    }

    private void playSecond(String area, UUID poolId) {
        UUID round = begin(area, NOW, poolId, "Ideas for spring", "300");
        UUID seeds = idea(area, NOW, round, "dev", "Seeds and pots", SpendCategory.MATERIALS, "40", "120");
        idea(area, NOW, round, "asha", "A day at the sea", SpendCategory.OUTINGS, "150", "300");
        open(area, NOW, round);
        give(area, NOW - 1, round, seeds, "farah", "60");
    }

    private UUID begin(String area, int days, UUID poolId, String title, String fund) {
        return as(area, days, "asha", () -> leading.begin(
                new BeginRound(stage.command(title + poolId), poolId, title, null, fund, 7)));
    }

    private UUID idea(String area, int days, UUID round, String who, String title, SpendCategory category, String least,
                      String most) {
        return as(area, days, who, () -> {
            rounds.put(new PutIdea(stage.command(title + round), round, null, title, "It would do all of us good.", category,
                    "A shop in town", null, least, most, false, ""));
            return reading.one(round).ideas().stream().filter(one -> one.said().title().equals(title)).findFirst()
                    .orElseThrow().proposalId();
        });
    }

    private void open(String area, int days, UUID round) {
        as(area, days, "asha", () -> {
            leading.open(new MoveRound(stage.command("opens" + round), round));
            return null;
        });
    }

    private void give(String area, int days, UUID round, UUID idea, String who, String amount) {
        as(area, days, who, () -> {
            rounds.give(new GiveMoney(stage.command(who + idea), round, idea, stage.person(who + "." + area), amount));
            return null;
        });
    }

    private <T> T as(String area, int days, String who, Callable<T> scene) {
        return stage.asAgo(days, who + "." + area, area, scene);
    }
}
