package org.alongside.community.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.community.Somebody;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.Wired;
import org.alongside.community.pool.boundary.AdoptAgreement;
import org.alongside.community.pool.boundary.AgreeOnPool;
import org.alongside.community.pool.boundary.BooksView;
import org.alongside.community.pool.boundary.Bounce;
import org.alongside.community.pool.boundary.ContributeToPool;
import org.alongside.community.pool.boundary.CorrectPoolBooks;
import org.alongside.community.pool.boundary.EnterReceipt;
import org.alongside.community.pool.boundary.FormPool;
import org.alongside.community.pool.boundary.GiveTasks;
import org.alongside.community.pool.boundary.GiveToPot;
import org.alongside.community.pool.boundary.InviteMember;
import org.alongside.community.pool.boundary.JoinPool;
import org.alongside.community.pool.boundary.KeepPoolBooks;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.NameHolder;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.PoolView;
import org.alongside.community.pool.boundary.ProposePool;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.pool.boundary.ReadPoolBooks;
import org.alongside.community.pool.boundary.SignAgreement;
import org.alongside.community.pool.boundary.SweepPools;
import org.alongside.community.pool.boundary.TellPool;
import org.alongside.community.pool.boundary.WriteAgreement;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.Payee;
import org.alongside.community.settlement.boundary.AnswerClawback;
import org.alongside.community.settlement.boundary.ConfirmPayout;
import org.alongside.community.settlement.boundary.GiveNotice;
import org.alongside.community.settlement.boundary.KeepClawbacks;
import org.alongside.community.settlement.boundary.LeavePool;
import org.alongside.community.settlement.boundary.PayOutOfPool;
import org.alongside.community.settlement.boundary.PreparePayout;
import org.alongside.community.settlement.boundary.RecordClawback;
import org.alongside.community.settlement.boundary.ReleaseClawbacks;
import org.alongside.community.settlement.boundary.ReportDeath;
import org.alongside.community.settlement.boundary.SettleEstates;
import org.alongside.community.settlement.boundary.SweepSettlements;
import org.alongside.platform.error.Stale;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FridayMakersIT {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static Store store;

    private final UUID area = UUID.randomUUID();
    private final UUID asha = Somebody.named("Asha");
    private final UUID ben = Somebody.named("Ben");
    private final UUID cora = Somebody.named("Cora");
    private LocalDate today = DAY;

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @Proves({"AC-C41", "R-POOL-23", "R-POOL-24"})
    void ben_leaves_while_twenty_pounds_of_his_are_held_for_a_room_that_cannot_be_cancelled() {
        UUID pool = begun();
        UUID bens = paidIn(pool, ben, PledgeMoney.direct(UUID.randomUUID(), pool, "63.07", "Learn to make things"), "63.07");
        UUID room = UUID.randomUUID();
        portal(wired -> wired.get(KeepBook.class).post(JournalDraft.of(pool, UUID.randomUUID(), JournalType.RESERVE, today, room,
                List.of(Leg.debit(PoolAccounts.lot(bens), 20_00), Leg.credit(AccountRef.hold(bens, room), 20_00)))));

        as(ben, wired -> wired.get(LeavePool.class).leave(new GiveNotice(UUID.randomUUID(), pool)));

        as(cora, wired -> assertThat(wired.get(PayOutOfPool.class).owed(pool).lines()).singleElement()
                .satisfies(line -> {
                    assertThat(line.pence()).isEqualTo(43_07);
                    assertThat(line.goesTo()).isEqualTo("the direct payment account");
                }));
        payOut(pool, bens, Payee.MEMBER);
        assertThat(statusOf(pool, ben)).isEqualTo(MembershipStatus.SETTLING);

        portal(wired -> wired.get(KeepBook.class).post(JournalDraft.of(pool, UUID.randomUUID(), JournalType.PAY, today, room,
                List.of(Leg.debit(AccountRef.hold(bens, room), 20_00), Leg.credit(PoolAccounts.BANK, 20_00)))));
        portal(wired -> wired.get(SweepSettlements.class).sweep(pool));
        assertThat(statusOf(pool, ben)).isEqualTo(MembershipStatus.LEFT);
        portal(wired -> assertThat(wired.get(ReadBook.class).balances(pool).values()).allMatch(balance -> balance == 0));
    }

    @Test
    @Proves({"AC-C53", "R-POOL-26"})
    void ben_has_died_and_his_direct_payment_waits_for_the_council_and_nothing_reaches_the_pot() {
        UUID pool = begun();
        UUID bens = paidIn(pool, ben, PledgeMoney.direct(UUID.randomUUID(), pool, "63.07", "Learn to make things"), "63.07");
        portal(wired -> wired.get(SettleEstates.class).died(new ReportDeath(UUID.randomUUID(), pool,
                wired.get(KnowPool.class).of(pool).requireMember(ben).membershipId())));
        portal(wired -> {
            Map<AccountRef, Long> book = wired.get(ReadBook.class).balances(pool);
            assertThat(book).containsEntry(PoolAccounts.owedToCouncil(bens), 63_07L).containsEntry(PoolAccounts.lot(bens), 0L);
            assertThat(wired.get(KnowPool.class).lots(pool)).noneMatch(LotFacts::isOfThePot);
        });
        assertThat(statusOf(pool, ben)).isEqualTo(MembershipStatus.ESTATE_SETTLING);
    }

    @Test
    @Proves({"AC-C43", "R-POOL-27", "R-POOL-28"})
    void of_forty_pounds_a_council_asks_back_what_is_free_is_released_and_nothing_before_the_answer() {
        UUID pool = begun();
        UUID ashas = paidIn(pool, asha, PledgeMoney.direct(UUID.randomUUID(), pool, "26.26", "See friends"), "26.26");
        UUID asked = in(asha, wired -> wired.get(KeepClawbacks.class).record(new RecordClawback(UUID.randomUUID(), pool, null,
                "Kent", "40", "Care Act 2014 s.33(5)", "Unspent", DAY.minusDays(90), DAY, today, today.plusDays(14))));
        assertThatThrownBy(() -> release(asked, cora)).isInstanceOf(Stale.class);
        as(asha, wired -> wired.get(KeepClawbacks.class).agree(new AnswerClawback(UUID.randomUUID(), asked, "")));
        release(asked, cora);
        release(asked, ben);
        as(asha, wired -> assertThat(wired.get(KeepClawbacks.class).mine()).singleElement().satisfies(one -> {
            assertThat(one.released()).isEqualTo(26_26);
            assertThat(one.unmet()).isEqualTo(13_74);
        }));
        payOut(pool, ashas, Payee.COUNCIL);
        as(asha, wired -> assertThat(wired.get(KeepClawbacks.class).mine().get(0).status())
                .isEqualTo(ClawbackStatus.PARTLY_MET));
    }

    @Test
    @Proves({"AC-C39", "R-POOL-25", "R-POOL-21", "R-POOL-35"})
    void cora_gives_ten_pounds_of_her_own_and_a_bounce_takes_the_rest_and_leaves_what_is_missing_to_her() {
        UUID pool = begun();
        UUID coras = paidIn(pool, cora, PledgeMoney.own(UUID.randomUUID(), pool, "90"), "90");
        as(cora, wired -> wired.get(ContributeToPool.class).give(new GiveToPot(UUID.randomUUID(), coras, "10")));
        as(asha, wired -> {
            PoolView seen = wired.get(ReadMyPools.class).pool(pool);
            assertThat(seen.totals().pot()).isEqualTo(10_00);
            assertThat(seen.totals().bank()).isEqualTo(90_00);
            assertThat(seen.mine()).isEmpty();
        });
        as(cora, wired -> wired.get(CorrectPoolBooks.class).bounce(new Bounce(UUID.randomUUID(), coras, today)));
        as(cora, wired -> {
            BooksView books = wired.get(ReadPoolBooks.class).books(pool);
            assertThat(books.owes()).singleElement().satisfies(owes -> assertThat(owes.pence()).isEqualTo(10_00));
            assertThat(books.totals().pot()).isEqualTo(10_00);
            assertThat(books.totals().bank()).isZero();
        });
    }

    private void release(UUID asked, UUID by) {
        as(by, wired -> wired.get(ReleaseClawbacks.class).release(new AnswerClawback(UUID.randomUUID(), asked, "")));
    }

    /** Cora is treasurer; Asha or Ben, whoever does not get it, is the second. */
    private void payOut(UUID pool, UUID lot, Payee payee) {
        UUID payout = in(cora, wired -> wired.get(PayOutOfPool.class)
                .prepare(new PreparePayout(UUID.randomUUID(), pool, lot, payee)));
        UUID second = payee == Payee.COUNCIL ? ben : asha;
        as(second, wired -> wired.get(PayOutOfPool.class).confirm(new ConfirmPayout(UUID.randomUUID(), payout, today)));
    }

    private UUID begun() {
        UUID pool = in(asha, wired -> wired.get(FormPool.class).propose(new ProposePool(UUID.randomUUID(), "Friday Makers",
                PoolKind.MEMBER_POOL, "Make things", Set.of(SpendCategory.ROOM))));
        List.of(ben, cora).forEach(one -> as(asha, wired -> wired.get(FormPool.class)
                .invite(new InviteMember(UUID.randomUUID(), pool, one.toString()))));
        as(asha, wired -> wired.get(ReadMyPools.class).pool(pool).members().forEach(member -> wired.get(FormPool.class)
                .giveTasks(new GiveTasks(UUID.randomUUID(), pool, member.membershipId(),
                        member.name().equals(cora.toString()) ? Set.of(PoolTask.TREASURER, PoolTask.SIGNATORY)
                                : Set.of(PoolTask.SIGNATORY)))));
        as(asha, wired -> wired.get(FormPool.class).nameHolder(
                new NameHolder(UUID.randomUUID(), pool, HolderKind.CLUB_ACCOUNT, "Friday Makers", "1234")));
        UUID agreement = in(asha, wired -> wired.get(AgreeOnPool.class).write(new WriteAgreement(UUID.randomUUID(), pool,
                new AgreementWords("All", "In short", ""), "25", "100", 50, 7, 10, ShortfallRule.REJECT, false, Map.of())));
        List.of(asha, ben, cora).forEach(one -> as(one, wired -> wired.get(AgreeOnPool.class)
                .sign(new SignAgreement(UUID.randomUUID(), agreement, one))));
        as(asha, wired -> wired.get(AgreeOnPool.class).adopt(new AdoptAgreement(UUID.randomUUID(), pool)));
        return pool;
    }

    private UUID paidIn(UUID pool, UUID who, PledgeMoney pledge, String amount) {
        as(who, wired -> wired.get(JoinPool.class).tell(new TellPool(UUID.randomUUID(), pool, "", true)));
        UUID lot = in(who, wired -> wired.get(ContributeToPool.class).pledge(pledge));
        as(cora, wired -> wired.get(KeepPoolBooks.class)
                .receive(new EnterReceipt(UUID.randomUUID(), pool, today, amount, "IN", 1, lot)));
        today = today.plusDays(3);
        portal(wired -> wired.get(SweepPools.class).sweep(pool));
        return lot;
    }

    private MembershipStatus statusOf(UUID pool, UUID person) {
        return run(Actor.PORTAL, wired -> wired.get(KnowPool.class).of(pool).member(person).orElseThrow().status());
    }

    private <T> T in(UUID person, Function<Wired, T> act) {
        return run(Actor.person(person, "", Set.of()), act);
    }

    private void as(UUID person, Consumer<Wired> act) {
        in(person, wired -> {
            act.accept(wired);
            return null;
        });
    }

    private void portal(Consumer<Wired> act) {
        run(Actor.PORTAL, wired -> {
            act.accept(wired);
            return null;
        });
    }

    private <T> T run(Actor actor, Function<Wired, T> act) {
        Clock clock = Clock.fixed(London.startOf(today), London.ZONE);
        return store.in(new Call(area, actor), em -> act.apply(new Wired(em, clock)));
    }
}
