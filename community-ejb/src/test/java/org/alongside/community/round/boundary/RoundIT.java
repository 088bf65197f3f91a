package org.alongside.community.round.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.CheckedBook;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.boundary.CheckBooks;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.SweepPools;
import org.alongside.community.round.ProposalStatus;
import org.alongside.community.round.RoundStatus;
import org.alongside.community.settlement.control.FridayMakers;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.boundary.ApproveOne;
import org.alongside.community.spend.boundary.ApproveSpend;
import org.alongside.community.spend.boundary.AskToSpend;
import org.alongside.community.spend.boundary.CallOffSpend;
import org.alongside.community.spend.boundary.PaySpend;
import org.alongside.community.spend.boundary.PreparePayment;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.ReleasePayment;
import org.alongside.community.spend.boundary.SpendStory;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundIT {

    private static Store store;

    private final FridayMakers friday = new FridayMakers(store);
    private final UUID asha = friday.asha;
    private final UUID ben = friday.ben;
    private final UUID cora = friday.cora;
    private UUID pool;
    private UUID gift;

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void the_pot_has_a_thousand_pounds_for_anything_and_more_for_materials() {
        pool = friday.begun();
        gift = friday.paidIn(pool, cora, PledgeMoney.grant(UUID.randomUUID(), pool, "1000", Set.of(), null, "A neighbour"),
                "1000");
        friday.paidIn(pool, cora, PledgeMoney.grant(UUID.randomUUID(), pool, "50", Set.of(SpendCategory.MATERIALS), null,
                "Arts Fund"), "50");
    }

    @Test
    @Proves({"AC-C55", "R-POOL-45", "R-POOL-46", "R-POOL-20"})
    void what_got_ten_pounds_too_little_comes_back_to_each_by_contra_entry_and_the_rest_goes_on() {
        UUID round = begun(null, "1000");
        UUID choir = put(ben, round, "Choir", "400", "500");
        UUID bench = put(cora, round, "Bench", "200", "300");
        open(round);
        assertThat(List.of(asha, ben, cora)).extracting(one -> story(one, round).mine().orElseThrow().pence())
                .containsExactlyInAnyOrder(333_34L, 333_33L, 333_33L);
        give(asha, round, choir, "250");
        give(asha, round, choir, "200");
        give(ben, round, choir, "190");
        give(cora, round, bench, "210");
        assertThat(story(ben, round).idea(choir).gotPence()).isNull();
        assertThat(balances()).containsEntry(AccountRef.hold(gift, choir), 390_00L)
                .containsEntry(AccountRef.hold(gift, round), 400_00L).containsEntry(PoolAccounts.lot(gift), 0L);

        over(round);

        assertThat(balances()).containsEntry(AccountRef.hold(gift, choir), 0L)
                .containsEntry(AccountRef.hold(gift, round), 0L).containsEntry(AccountRef.hold(gift, bench), 210_00L)
                .containsEntry(PoolAccounts.lot(gift), 790_00L).containsEntry(PoolAccounts.BANK, 1050_00L);
        assertThat(lines()).filteredOn(one -> one.type() == JournalType.ALLOCATE).hasSize(8);
        assertThat(lines()).filteredOn(one -> one.type() == JournalType.REVERSE).hasSize(6);
        RoundStory after = story(ben, round);
        assertThat(after.line().status()).isEqualTo(RoundStatus.CLOSED);
        assertThat(after.idea(choir).status()).isEqualTo(ProposalStatus.NOT_FUNDED);
        assertThat(after.idea(choir).gotPence()).isEqualTo(390_00);
        assertThat(after.idea(choir).givers()).isEqualTo(2);
        assertThat(after.idea(bench).gotPence()).isEqualTo(210_00);
        friday.portal(wired -> assertThat(wired.get(CheckBooks.class).check()).isNotEmpty().allMatch(CheckedBook::isWhole));
    }

    @Test
    @Proves({"R-POOL-45", "R-POOL-16", "R-POOL-17", "R-POOL-02"})
    void what_is_funded_is_approved_by_two_others_and_paid_like_everything_else() {
        UUID round = begun(null, "300");
        UUID bench = put(cora, round, "Bench", "200", "300");
        open(round);
        give(asha, round, bench, "100");
        give(ben, round, bench, "100");
        over(round);
        assertThat(spend(bench).line().status()).isEqualTo(SpendStatus.SHARES_CONFIRMED);
        assertThat(spend(bench).decisionId()).isNull();
        assertThatThrownBy(() -> approve(cora, bench)).isInstanceOf(RuleBroken.class);
        approve(asha, bench);
        approve(ben, bench);
        assertThat(spend(bench).line().status()).isEqualTo(SpendStatus.APPROVED);
        assertThat(balances()).containsEntry(PoolAccounts.BANK, 1050_00L);
        friday.as(cora, wired -> wired.get(PaySpend.class)
                .prepare(new PreparePayment(UUID.randomUUID(), bench, "195", friday.today, true)));
        friday.as(asha, wired -> wired.get(PaySpend.class).release(new ReleasePayment(UUID.randomUUID(), bench,
                wired.get(ReadSpends.class).one(bench).payments().get(0).paymentId())));
        assertThat(balances()).containsEntry(PoolAccounts.BANK, 855_00L).containsEntry(PoolAccounts.lot(gift), 805_00L)
                .containsEntry(AccountRef.hold(gift, bench), 0L);
    }

    @Test
    @Proves("R-POOL-46")
    void a_stopped_idea_gives_each_their_money_back_to_give_again() {
        UUID round = begun(null, "900");
        UUID choir = put(ben, round, "Choir", "100", "500");
        UUID bench = put(cora, round, "Bench", "200", "900");
        open(round);
        give(asha, round, choir, "300");
        give(cora, round, choir, "150");
        assertThatThrownBy(() -> stop(cora, round, choir)).isInstanceOf(NotPermitted.class);

        stop(ben, round, choir);

        assertThat(balances()).containsEntry(AccountRef.hold(gift, choir), 0L)
                .containsEntry(AccountRef.hold(gift, round), 900_00L);
        assertThat(story(cora, round).mine().orElseThrow().left()).isEqualTo(300_00);
        give(asha, round, bench, "300");
        stop(asha, round, bench);
        assertThat(story(asha, round).idea(bench).stoppedBecause()).isEqualTo("It cannot be done");
    }

    @Test
    @Proves({"R-POOL-46", "R-POOL-64"})
    void a_round_that_is_called_off_leaves_the_pot_as_it_was() {
        UUID round = begun(null, "900");
        UUID choir = put(ben, round, "Choir", "100", "500");
        open(round);
        give(ben, round, choir, "300");
        friday.as(asha, wired -> wired.get(LeadRound.class).callOff(new MoveRound(UUID.randomUUID(), round)));
        assertThat(balances()).containsEntry(PoolAccounts.lot(gift), 1000_00L);
        assertThat(held()).isZero();
        assertThat(story(ben, round).line().status()).isEqualTo(RoundStatus.CALLED_OFF);
    }

    @Test
    @Proves("R-POOL-40")
    void a_grant_that_ends_while_it_is_held_goes_back_to_its_giver_as_soon_as_it_is_free() {
        UUID grant = friday.paidIn(pool, cora, PledgeMoney.grant(UUID.randomUUID(), pool, "80",
                Set.of(SpendCategory.ROOM), friday.today.plusDays(8), "Hall Trust"), "80");
        UUID round = begun(SpendCategory.ROOM, "80");
        put(ben, round, "Hall", "10", "80", SpendCategory.ROOM);
        open(round);
        friday.today = friday.today.plusDays(9);
        friday.portal(wired -> wired.get(SweepPools.class).sweep(pool));
        assertThat(balances()).containsEntry(AccountRef.hold(grant, round), 80_00L);
        over(round);
        friday.portal(wired -> wired.get(SweepPools.class).sweep(pool));
        assertThat(balances()).containsEntry(PoolAccounts.lot(grant), 0L)
                .containsEntry(AccountRef.of(AccountKind.PAYABLE_GRANTOR, grant), 80_00L);
    }

    @Test
    @Proves("R-POOL-12")
    void a_round_for_one_kind_of_thing_uses_what_was_given_for_it_first_and_one_for_anything_never_does() {
        UUID materials = begun(SpendCategory.MATERIALS, "60");
        put(ben, materials, "Clay", "10", "60", SpendCategory.MATERIALS);
        open(materials);
        assertThat(balances()).containsEntry(PoolAccounts.lot(gift), 990_00L);
        UUID anything = begun(null, "990.01");
        put(ben, anything, "Choir", "10", "60");
        assertThatThrownBy(() -> open(anything)).isInstanceOf(RuleBroken.class).hasMessageContaining("NOT_ENOUGH_FREE");
    }

    @Test
    void what_is_called_off_after_a_round_is_the_pots_again_and_only_members_see_any_of_it() {
        UUID round = begun(null, "300");
        UUID bench = put(cora, round, "Bench", "100", "300");
        open(round);
        give(asha, round, bench, "100");
        over(round);
        friday.as(cora, wired -> wired.get(AskToSpend.class).callOff(new CallOffSpend(UUID.randomUUID(), bench)));
        assertThat(balances()).containsEntry(PoolAccounts.lot(gift), 1000_00L);
        assertThatThrownBy(() -> story(UUID.randomUUID(), round)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> friday.as(ben, wired -> wired.get(LeadRound.class)
                .begin(new BeginRound(UUID.randomUUID(), pool, "Mine", null, "1", 7)))).isInstanceOf(NotPermitted.class);
    }

    private UUID begun(SpendCategory category, String fund) {
        return friday.in(asha, wired -> wired.get(LeadRound.class)
                .begin(new BeginRound(UUID.randomUUID(), pool, "Spring", category, fund, 7)));
    }

    private UUID put(UUID who, UUID round, String title, String least, String most) {
        return put(who, round, title, least, most, SpendCategory.ACTIVITY);
    }

    private UUID put(UUID who, UUID round, String title, String least, String most, SpendCategory category) {
        friday.as(who, wired -> wired.get(TakePartInRound.class).put(new PutIdea(UUID.randomUUID(), round, null, title,
                "It would be good", category, "A shop", null, least, most, false, "")));
        return story(who, round).ideas().stream().filter(one -> one.said().title().equals(title)).findFirst().orElseThrow()
                .proposalId();
    }

    private void open(UUID round) {
        friday.as(asha, wired -> wired.get(LeadRound.class).open(new MoveRound(UUID.randomUUID(), round)));
    }

    private void give(UUID who, UUID round, UUID idea, String amount) {
        friday.as(who, wired -> wired.get(TakePartInRound.class)
                .give(new GiveMoney(UUID.randomUUID(), round, idea, who, amount)));
    }

    private void stop(UUID who, UUID round, UUID idea) {
        friday.as(who, wired -> wired.get(TakePartInRound.class)
                .stop(new StopIdea(UUID.randomUUID(), round, idea, "It cannot be done")));
    }

    private void over(UUID round) {
        friday.today = friday.today.plusDays(7);
        friday.portal(wired -> {
            assertThat(wired.get(SweepRounds.class).due()).contains(round);
            wired.get(SweepRounds.class).sweep(round);
        });
    }

    private RoundStory story(UUID who, UUID round) {
        return friday.in(who, wired -> wired.get(ReadRounds.class).one(round));
    }

    private SpendStory spend(UUID id) {
        return friday.in(asha, wired -> wired.get(ReadSpends.class).one(id));
    }

    private void approve(UUID who, UUID spend) {
        friday.as(who, wired -> wired.get(ApproveSpend.class).approve(new ApproveOne(UUID.randomUUID(), spend)));
    }

    private Map<AccountRef, Long> balances() {
        return friday.in(asha, wired -> wired.get(ReadBook.class).balances(wired.get(KnowPool.class).of(pool).bookId()));
    }

    private long held() {
        return PoolAccounts.sum(balances(), AccountKind.HOLD);
    }

    private List<JournalLine> lines() {
        return friday.in(asha, wired -> wired.get(ReadBook.class).lines(pool, LineFilter.all()));
    }
}
