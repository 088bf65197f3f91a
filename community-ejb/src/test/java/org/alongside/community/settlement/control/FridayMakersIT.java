package org.alongside.community.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.person.TriedFirst;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.boundary.BooksView;
import org.alongside.community.pool.boundary.Bounce;
import org.alongside.community.pool.boundary.ContributeToPool;
import org.alongside.community.pool.boundary.CorrectPoolBooks;
import org.alongside.community.pool.boundary.GiveToPot;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.PoolView;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.pool.boundary.ReadPoolBooks;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.Payee;
import org.alongside.community.settlement.boundary.AnswerClawback;
import org.alongside.community.settlement.boundary.KeepClawbacks;
import org.alongside.community.settlement.boundary.RecordClawback;
import org.alongside.community.settlement.boundary.ReleaseClawbacks;
import org.alongside.community.settlement.boundary.ReportDeath;
import org.alongside.community.settlement.boundary.SettleClawback;
import org.alongside.community.settlement.boundary.SettleEstates;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FridayMakersIT {

    private static Store store;

    private final FridayMakers friday = new FridayMakers(store);
    private final UUID asha = friday.asha;
    private final UUID ben = friday.ben;
    private final UUID cora = friday.cora;

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @Proves({"AC-C53", "R-POOL-26"})
    void ben_has_died_and_his_direct_payment_waits_for_the_council_and_nothing_reaches_the_pot() {
        UUID pool = friday.begun();
        UUID bens = friday.paidIn(pool, ben,
                PledgeMoney.direct(UUID.randomUUID(), pool, "63.07", "Learn to make things"), "63.07");
        friday.portal(wired -> wired.get(SettleEstates.class).died(new ReportDeath(UUID.randomUUID(), pool,
                wired.get(KnowPool.class).of(pool).requireMember(ben).membershipId())));
        friday.portal(wired -> {
            Map<AccountRef, Long> book = wired.get(ReadBook.class).balances(pool);
            assertThat(book).containsEntry(PoolAccounts.owedToCouncil(bens), 63_07L)
                    .containsEntry(PoolAccounts.lot(bens), 0L);
            assertThat(wired.get(KnowPool.class).lots(pool)).noneMatch(LotFacts::isOfThePot);
        });
        assertThat(friday.statusOf(pool, ben)).isEqualTo(MembershipStatus.ESTATE_SETTLING);
    }

    @Test
    @Proves({"AC-C43", "R-POOL-27", "R-POOL-28"})
    void of_forty_pounds_a_council_asks_back_what_is_free_is_released_and_nothing_before_the_answer() {
        UUID pool = friday.begun();
        UUID ashas = friday.paidIn(pool, asha,
                PledgeMoney.direct(UUID.randomUUID(), pool, "26.26", "See friends"), "26.26");
        UUID asked = friday.in(asha, wired -> wired.get(KeepClawbacks.class).record(new RecordClawback(UUID.randomUUID(), pool,
                null, "Kent", "40", "Care Act 2014 s.33(5)", "Unspent", FridayMakers.DAY.minusDays(90), FridayMakers.DAY,
                friday.today, friday.today.plusDays(14))));
        assertThatThrownBy(() -> release(asked, cora)).isInstanceOf(Stale.class);
        friday.as(asha, wired -> wired.get(KeepClawbacks.class).agree(new AnswerClawback(UUID.randomUUID(), asked, "", TriedFirst.NONE)));
        release(asked, cora);
        release(asked, ben);
        friday.as(asha, wired -> assertThat(wired.get(KeepClawbacks.class).mine()).singleElement().satisfies(one -> {
            assertThat(one.released()).isEqualTo(26_26);
            assertThat(one.unmet()).isEqualTo(13_74);
        }));
        friday.payOut(pool, ashas, Payee.COUNCIL);
        friday.as(asha, wired -> assertThat(wired.get(KeepClawbacks.class).mine().get(0).status())
                .isEqualTo(ClawbackStatus.PARTLY_MET));
    }

    @Test
    @Proves({"AC-C39", "R-POOL-25", "R-POOL-21", "R-POOL-35"})
    void cora_gives_ten_pounds_of_her_own_and_a_bounce_takes_the_rest_and_leaves_what_is_missing_to_her() {
        UUID pool = friday.begun();
        UUID coras = friday.paidIn(pool, cora, PledgeMoney.own(UUID.randomUUID(), pool, "90"), "90");
        friday.as(cora, wired -> wired.get(ContributeToPool.class).give(new GiveToPot(UUID.randomUUID(), coras, "10")));
        friday.as(asha, wired -> {
            PoolView seen = wired.get(ReadMyPools.class).pool(pool);
            assertThat(seen.totals().pot()).isEqualTo(10_00);
            assertThat(seen.totals().bank()).isEqualTo(90_00);
            assertThat(seen.mine()).isEmpty();
        });
        friday.as(cora, wired -> wired.get(CorrectPoolBooks.class)
                .bounce(new Bounce(UUID.randomUUID(), coras, friday.today)));
        friday.as(cora, wired -> {
            BooksView books = wired.get(ReadPoolBooks.class).books(pool);
            assertThat(books.owes()).singleElement().satisfies(owes -> assertThat(owes.pence()).isEqualTo(10_00));
            assertThat(books.totals().pot()).isEqualTo(10_00);
            assertThat(books.totals().bank()).isZero();
        });
    }

    private void release(UUID asked, UUID by) {
        friday.as(by, wired -> wired.get(ReleaseClawbacks.class).release(new SettleClawback(UUID.randomUUID(), asked)));
    }
}
