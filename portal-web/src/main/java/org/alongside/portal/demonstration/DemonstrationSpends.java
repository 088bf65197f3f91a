package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;
import org.alongside.community.spend.boundary.ReadSpends;

/**
 * What the Friday Makers spend in every area: the worked example of the specification up to its fifth step, and two
 * things that wait, one for answers and one for approval.
 */
@ApplicationScoped
class DemonstrationSpends {

    private static final int FIRST = 80;
    private static final int SECOND = 70;
    private static final int THIRD = 60;
    private static final int CAME_BACK = 50;
    private static final int HELD = 10;
    private static final int ASKED = 2;

    @Inject
    private Stage stage;

    @Inject
    private ReadSpends pools;

    @Inject
    private PlayedSpend spend;

    void play(String area, UUID poolId) {
        PoolFacts pool = stage.as("asha." + area, area, () -> pools.pool(poolId));
        List<WantedShare> everybody = List.of(share(pool, "Asha", 1), share(pool, "Ben", 1), share(pool, "Cora", 1));
        UUID artist = spend.asked(area, FIRST, "asha", poolId, "Artist", SpendCategory.ACTIVITY, 100_00, ShareRule.EQUAL,
                everybody);
        spend.in(area, FIRST, artist, "asha", "ben", "cora");
        spend.approved(area, FIRST, artist, "ben", "cora");
        spend.paid(area, FIRST, artist, "cora", "ben", "100");
        spend.evidenced(area, FIRST, artist, "asha");
        UUID materials = spend.asked(area, SECOND, "ben", poolId, "Clay and paint", SpendCategory.MATERIALS, 45_60,
                ShareRule.EQUAL, List.of());
        spend.approved(area, SECOND, materials, "asha", "cora");
        spend.paid(area, SECOND, materials, "cora", "asha", "45.60");
        spend.evidenced(area, SECOND, materials, "ben");
        playSupport(area, pool);
        spend.cameBack(area, CAME_BACK, artist, "cora", "30");
        playWhatWaits(area, pool, everybody);
        spend.allows(area, ASKED, "asha", poolId, SpendCategory.FOOD);
    }

    /** In the lunch club nobody is left who may approve what one signatory asks and another is paid for. */
    void playReview(String area, UUID poolId) {
        PoolFacts pool = stage.as("farah." + area, area, () -> pools.pool(poolId));
        UUID farah = share(pool, "Farah", 1).membershipId();
        UUID dev = share(pool, "Dev", 1).membershipId();
        UUID soup = spend.asked(area, ASKED, "farah", poolId, new SpendWanted("Vegetables from Dev's garden",
                SpendCategory.FOOD, 12_00, "Dev", dev, ShareRule.EQUAL, List.of(new WantedShare(farah, 1)), false, true,
                false, ""));
        spend.in(area, ASKED, soup, "farah");
    }

    private void playSupport(String area, PoolFacts pool) {
        UUID support = spend.asked(area, THIRD, "ben", pool.poolId(), "Support at the kiln", SpendCategory.SUPPORT, 84_00,
                ShareRule.BY_ATTENDANCE, List.of(share(pool, "Asha", 180), share(pool, "Ben", 120)));
        spend.in(area, THIRD, support, "asha", "ben");
        spend.approved(area, THIRD, support, "asha", "cora");
        spend.paid(area, THIRD, support, "cora", "asha", "84");
    }

    private void playWhatWaits(String area, PoolFacts pool, List<WantedShare> everybody) {
        UUID room = spend.asked(area, HELD, "ben", pool.poolId(), "Room for June", SpendCategory.ROOM, 60_00,
                ShareRule.EQUAL, everybody);
        spend.in(area, HELD, room, "asha", "ben", "cora");
        spend.approved(area, HELD, room, "asha", "cora");
        UUID cards = spend.asked(area, ASKED, "ben", pool.poolId(), "Card and glue", SpendCategory.OTHER, 12_00,
                ShareRule.EQUAL, List.of(share(pool, "Ben", 1), share(pool, "Cora", 1)));
        spend.in(area, ASKED, cards, "ben", "cora");
        spend.asked(area, ASKED, "ben", pool.poolId(), "Trip to the sea", SpendCategory.OUTINGS, 30_00, ShareRule.EQUAL,
                everybody);
    }

    private static WantedShare share(PoolFacts pool, String name, long weight) {
        return new WantedShare(pool.active().stream().filter(one -> one.name().startsWith(name))
                .map(MemberFacts::membershipId).findFirst().orElseThrow(), weight);
    }
}
