package org.alongside.community.statement.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.settlement.control.FridayMakers;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody has unspent is looked up in all their pools at once. */
class WatchSurplusIT {

    private static Store store;

    private final FridayMakers friday = new FridayMakers(store);

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @Proves("R-POOL-29")
    void their_own_direct_payment_in_every_pool_counts_and_nothing_else() {
        UUID first = friday.begun();
        UUID second = friday.begun();
        UUID here = friday.paidIn(first, friday.asha, PledgeMoney.direct(UUID.randomUUID(), first, "120", "See friends"), "120");
        UUID there = friday.paidIn(second, friday.asha, PledgeMoney.direct(UUID.randomUUID(), second, "35.50", "See friends"),
                "35.50");
        UUID own = friday.paidIn(second, friday.asha, PledgeMoney.own(UUID.randomUUID(), second, "90"), "90");
        friday.paidIn(first, friday.ben, PledgeMoney.direct(UUID.randomUUID(), first, "70", "Learn to make things"), "70");

        List<LotFacts> ashas = friday.in(friday.asha, wired -> wired.get(KnowPool.class).lotsOf(friday.asha));
        List<LotFacts> coras = friday.in(friday.asha, wired -> wired.get(KnowPool.class).lotsOf(friday.cora));
        long unspent = friday.in(friday.asha, wired -> wired.get(WatchSurplus.class).mine().figures().inPools());

        assertThat(ashas).extracting(LotFacts::lotId).containsExactlyInAnyOrder(here, there, own);
        assertThat(coras).isEmpty();
        assertThat(unspent).isEqualTo(120_00 + 35_50);
    }
}
