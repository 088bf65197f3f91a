package org.alongside.community.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.Outcome;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.Wired;
import org.alongside.community.pool.boundary.AuditPools;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.settlement.LeavingView;
import org.alongside.community.settlement.Payee;
import org.alongside.community.settlement.boundary.GiveNotice;
import org.alongside.community.settlement.boundary.LeavePool;
import org.alongside.community.settlement.boundary.OwedLine;
import org.alongside.community.settlement.boundary.PayOutOfPool;
import org.alongside.community.settlement.boundary.ReportDeath;
import org.alongside.community.settlement.boundary.SettleEstates;
import org.alongside.community.settlement.boundary.SweepSettlements;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendAct;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;
import org.alongside.community.spend.boundary.AnswerShare;
import org.alongside.community.spend.boundary.ApproveOne;
import org.alongside.community.spend.boundary.ApproveSpend;
import org.alongside.community.spend.boundary.AskSpend;
import org.alongside.community.spend.boundary.AskToSpend;
import org.alongside.community.spend.boundary.PaySpend;
import org.alongside.community.spend.boundary.PreparePayment;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.ReleasePayment;
import org.alongside.community.spend.boundary.SayIn;
import org.alongside.community.spend.boundary.TakeRefund;
import org.alongside.community.spend.control.Spends;
import org.alongside.platform.error.Stale;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ben leaves Friday Makers in the middle of what the group pays together (specification 5.4, steps 1 to 6). */
class LeaversIT {

    private static Store store;

    private final FridayMakers friday = new FridayMakers(store);
    private final UUID asha = friday.asha;
    private final UUID ben = friday.ben;
    private final UUID cora = friday.cora;
    private UUID pool;
    private UUID ashas;
    private UUID bens;
    private UUID coras;

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void everybody_has_paid_in() {
        pool = friday.begun();
        ashas = friday.paidIn(pool, asha, PledgeMoney.direct(UUID.randomUUID(), pool, "120", "See friends"), "120");
        bens = friday.paidIn(pool, ben, PledgeMoney.direct(UUID.randomUUID(), pool, "120", "Learn to make things"), "120");
        coras = friday.paidIn(pool, cora, PledgeMoney.own(UUID.randomUUID(), pool, "90"), "90");
    }

    @Test
    @Proves({"AC-C41", "AC-C42", "R-POOL-19", "R-POOL-23", "R-POOL-24"})
    void what_is_free_comes_back_at_once_the_room_is_paid_and_a_late_refund_is_still_his() {
        UUID artist = agreed("Artist", SpendCategory.ACTIVITY, 100_00, false, Map.of(asha, 1L, ben, 1L, cora, 1L));
        paid(artist, "100");
        paid(agreed("Support", SpendCategory.SUPPORT, 84_00, false, Map.of(asha, 180L, ben, 120L)), "84");
        refunded(artist, "30");
        UUID room = agreed("Room", SpendCategory.ROOM, 60_00, false, Map.of(asha, 1L, ben, 1L, cora, 1L));
        assertThat(free()).containsExactly(26_26L, 43_07L, 46_67L);

        LeavingView before = friday.in(ben, wired -> wired.get(LeavePool.class).look(pool));
        leaves();

        assertThat(before.back()).isEqualTo(43_07);
        assertThat(before.stays()).isEqualTo(20_00);
        assertThat(owed()).singleElement().satisfies(line -> {
            assertThat(line.pence()).isEqualTo(43_07);
            assertThat(line.goesTo()).isEqualTo("the direct payment account");
        });
        friday.payOut(pool, bens, Payee.MEMBER);
        assertThat(friday.statusOf(pool, ben)).isEqualTo(MembershipStatus.SETTLING);
        paid(room, "60");
        friday.portal(wired -> wired.get(SweepSettlements.class).sweep(pool));
        assertThat(friday.statusOf(pool, ben)).isEqualTo(MembershipStatus.LEFT);
        assertThat(free()).containsExactly(26_26L, 0L, 46_67L);
        assertThat(owed()).isEmpty();

        friday.as(cora, wired -> {
            wired.get(PaySpend.class).refund(new TakeRefund(UUID.randomUUID(), artist, "9.99", friday.today));
            assertThat(wired.toldTo(ben)).containsExactly("Some money is still yours");
            assertThat(wired.toldTo(cora)).contains("Money has to be paid back");
        });
        friday.as(ben, wired -> assertThat(wired.get(ReadMyPools.class).money()).singleElement()
                .satisfies(lot -> assertThat(lot.owed()).isEqualTo(3_33)));
        assertThat(free()).containsExactly(29_59L, 0L, 50_00L);
        assertThat(balance(AccountRef.of(AccountKind.PAYABLE_MEMBER, bens))).isEqualTo(3_33);
        friday.payOut(pool, bens, Payee.MEMBER);
        assertThat(balance(PoolAccounts.BANK)).isEqualTo(29_59 + 50_00);
    }

    @Test
    @Proves({"R-POOL-08", "R-POOL-23"})
    void what_can_be_called_off_comes_back_too_and_the_others_are_not_charged_more_than_they_said() {
        UUID room = agreed("Room", SpendCategory.ROOM, 60_00, true, Map.of(asha, 1L, ben, 1L, cora, 1L));
        UUID trip = everybodyIn(asked("Trip", SpendCategory.ACTIVITY, 30_00, true, Map.of(asha, 1L, ben, 1L, cora, 1L)));
        assertThat(statusOf(trip)).isEqualTo(SpendStatus.SHARES_CONFIRMED);
        assertThat(friday.in(ben, wired -> wired.get(LeavePool.class).look(pool)).back()).isEqualTo(120_00);

        leaves();

        assertThat(owed()).singleElement().satisfies(line -> assertThat(line.pence()).isEqualTo(120_00));
        assertThat(balance(AccountRef.hold(bens, room))).isZero();
        assertThat(statusOf(trip)).isEqualTo(SpendStatus.SUBMITTED);
        friday.portal(wired -> assertThat(wired.get(Spends.class).get(trip).asks(membership(wired, ben))).isFalse());
        friday.payOut(pool, bens, Payee.MEMBER);
        assertThat(friday.statusOf(pool, ben)).isEqualTo(MembershipStatus.LEFT);
    }

    @Test
    @Proves("R-POOL-26")
    void of_somebody_who_has_died_what_can_be_called_off_waits_for_the_council_as_well() {
        UUID room = agreed("Room", SpendCategory.ROOM, 60_00, true, Map.of(asha, 1L, ben, 1L, cora, 1L));
        friday.portal(wired -> wired.get(SettleEstates.class)
                .died(new ReportDeath(UUID.randomUUID(), pool, membership(wired, ben))));
        assertThat(balance(PoolAccounts.owedToCouncil(bens))).isEqualTo(120_00);
        assertThat(balance(AccountRef.hold(bens, room))).isZero();
        assertThat(balance(AccountRef.hold(ashas, room))).isEqualTo(20_00);
    }

    @Test
    @Proves({"R-POOL-41", "R-POOL-44"})
    void what_was_approved_is_paid_while_the_pool_ends_and_not_while_it_is_stopped() {
        UUID room = agreed("Room", SpendCategory.ROOM, 60_00, false, Map.of(asha, 1L, ben, 1L, cora, 1L));
        friday.portal(wired -> wired.get(AuditPools.class).freeze(pool));
        assertThatThrownBy(() -> paid(room, "60")).isInstanceOf(Stale.class);
        assertThat(acts(room)).doesNotContain(SpendAct.PREPARE);

        friday.portal(wired -> wired.get(Pools.class).get(pool).windUp(UUID.randomUUID(), London.startOf(friday.today)));
        friday.portal(wired -> wired.get(SweepSettlements.class).sweep(pool));
        assertThat(free()).containsExactly(0L, 0L, 0L);
        assertThat(acts(room)).contains(SpendAct.PREPARE).doesNotContain(SpendAct.NEW_PRICE);
        paid(room, "60");

        assertThat(statusOf(room)).isEqualTo(SpendStatus.PAID);
        assertThat(balance(PoolAccounts.BANK)).isEqualTo(330_00 - 60_00);
    }

    private Set<SpendAct> acts(UUID spend) {
        return friday.in(cora, wired -> wired.get(ReadSpends.class).one(spend).acts());
    }

    private void leaves() {
        friday.as(ben, wired -> wired.get(LeavePool.class).leave(new GiveNotice(UUID.randomUUID(), pool)));
    }

    /** Asked by Asha, with everybody in at their share, and approved by the others. */
    private UUID agreed(String title, SpendCategory category, long pence, boolean cancellable, Map<UUID, Long> weights) {
        UUID spend = everybodyIn(asked(title, category, pence, cancellable, weights));
        List.of(ben, cora).forEach(one -> friday.as(one, wired -> wired.get(ApproveSpend.class)
                .approve(new ApproveOne(UUID.randomUUID(), spend))));
        assertThat(statusOf(spend)).isEqualTo(SpendStatus.APPROVED);
        return spend;
    }

    private UUID asked(String title, SpendCategory category, long pence, boolean cancellable, Map<UUID, Long> weights) {
        return friday.in(asha, wired -> {
            List<WantedShare> shares = weights.entrySet().stream()
                    .map(one -> new WantedShare(membership(wired, one.getKey()), one.getValue())).toList();
            return wired.get(AskToSpend.class).ask(new AskSpend(UUID.randomUUID(), pool, new SpendWanted(title, category,
                    pence, "A company", null, ShareRule.BY_ATTENDANCE, shares, false, cancellable, false, "")));
        });
    }

    private UUID everybodyIn(UUID spend) {
        Stream.of(asha, ben, cora).forEach(one -> friday.as(one, wired -> {
            UUID membership = membership(wired, one);
            if (wired.get(Spends.class).get(spend).asks(membership)) {
                long share = wired.get(Spends.class).get(spend).split(wired.get(KnowPool.class).of(pool)).of(membership);
                UUID outcome = wired.get(KnowPool.class).outcomesOf(one).stream().map(Outcome::outcomeId).findFirst()
                        .orElse(null);
                wired.get(AnswerShare.class).in(new SayIn(UUID.randomUUID(), spend, one, pounds(share), outcome));
            }
        }));
        return spend;
    }

    private void paid(UUID spend, String amount) {
        friday.as(cora, wired -> wired.get(PaySpend.class)
                .prepare(new PreparePayment(UUID.randomUUID(), spend, amount, friday.today, true)));
        UUID payment = friday.in(asha, wired -> wired.get(Spends.class).get(spend).payments().get(0).id());
        friday.as(asha, wired -> wired.get(PaySpend.class)
                .release(new ReleasePayment(UUID.randomUUID(), spend, payment)));
    }

    private void refunded(UUID spend, String amount) {
        friday.as(cora, wired -> wired.get(PaySpend.class)
                .refund(new TakeRefund(UUID.randomUUID(), spend, amount, friday.today)));
    }

    private UUID membership(Wired wired, UUID person) {
        return wired.get(KnowPool.class).of(pool).member(person).orElseThrow().membershipId();
    }

    private SpendStatus statusOf(UUID spend) {
        return friday.in(asha, wired -> wired.get(Spends.class).get(spend).status());
    }

    private List<OwedLine> owed() {
        return friday.in(cora, wired -> wired.get(PayOutOfPool.class).owed(pool).lines());
    }

    private long balance(AccountRef account) {
        return friday.in(asha, wired -> wired.get(ReadBook.class).balances(pool).getOrDefault(account, 0L));
    }

    /** Of Asha, Ben and Cora, in this order. */
    private List<Long> free() {
        return friday.in(asha, wired -> Stream.of(ashas, bens, coras).map(lot -> wired.get(KnowPool.class).lots(pool).stream()
                .filter(one -> one.lotId().equals(lot)).mapToLong(LotFacts::free).sum()).toList());
    }

    private static String pounds(long pence) {
        return "%d.%02d".formatted(pence / 100, pence % 100);
    }
}
