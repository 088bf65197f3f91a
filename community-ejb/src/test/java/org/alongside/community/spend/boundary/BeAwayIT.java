package org.alongside.community.spend.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.settlement.control.FridayMakers;
import org.alongside.community.spend.ShareAnswer;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ben goes on holiday. */
class BeAwayIT {

    private static Store store;

    private final FridayMakers friday = new FridayMakers(store);
    private final UUID asha = friday.asha;
    private final UUID ben = friday.ben;
    private final UUID cora = friday.cora;
    private UUID pool;
    private UUID bens;

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
        bens = friday.paidIn(pool, ben, PledgeMoney.own(UUID.randomUUID(), pool, "90"), "90");
        friday.paidIn(pool, cora, PledgeMoney.own(UUID.randomUUID(), pool, "60"), "60");
        friday.paidIn(pool, asha, PledgeMoney.own(UUID.randomUUID(), pool, "61"), "61");
    }

    @Test
    @Proves("R-POOL-42")
    void who_is_away_takes_no_part_in_what_is_asked_meanwhile_and_pays_nothing() {
        away(friday.today, friday.today.plusDays(7));
        SpendWanted thirty = wanted(30_00, 1);
        Map<String, Long> shares = friday.in(asha, wired -> wired.get(AskToSpend.class).tryOut(pool, thirty));
        assertThat(shares).doesNotContainKey(ben.toString()).containsEntry(cora.toString(), 15_00L);
        UUID trip = asked(30_00);
        assertThat(mine(ben, trip).answer()).isEqualTo(ShareAnswer.OUT);
        in(trip, asha, "15");
        in(trip, cora, "15");
        assertThat(statusOf(trip)).isEqualTo(SpendStatus.SHARES_CONFIRMED);
    }

    @Test
    @Proves({"R-POOL-42", "R-POOL-08"})
    void what_was_agreed_but_not_approved_is_asked_again_of_the_others_and_what_is_approved_stays() {
        UUID room = asked(60_00);
        List.of(asha, ben, cora).forEach(one -> in(room, one, "20"));
        approve(room, ben);
        approve(room, cora);
        UUID trip = asked(30_00);
        List.of(asha, ben, cora).forEach(one -> in(trip, one, "10"));

        away(friday.today, null);

        assertThat(statusOf(room)).isEqualTo(SpendStatus.APPROVED);
        assertThat(held(room)).isEqualTo(20_00);
        assertThat(statusOf(trip)).isEqualTo(SpendStatus.SUBMITTED);
        assertThat(mine(asha, trip).pence()).isEqualTo(15_00);
    }

    @Test
    @Proves("R-POOL-42")
    void somebody_away_may_still_say_that_they_are_in_and_nobody_puts_them_out_again() {
        away(friday.today, null);
        UUID trip = asked(30_00);
        friday.today = friday.today.plusDays(1);
        in(trip, ben, "10");
        sweep(trip);
        assertThat(mine(ben, trip).answer()).isEqualTo(ShareAnswer.IN);
    }

    @Test
    @Proves("R-POOL-42")
    void a_holiday_to_come_begins_on_its_day_and_ends_when_they_are_back() {
        UUID trip = asked(30_00);
        in(trip, ben, "10");
        away(friday.today.plusDays(2), null);
        assertThat(mine(ben, trip).answer()).isEqualTo(ShareAnswer.IN);
        friday.today = friday.today.plusDays(2);
        sweep(trip);
        assertThat(mine(ben, trip).answer()).isEqualTo(ShareAnswer.OUT);

        friday.as(ben, wired -> wired.get(BeAway.class).back(new ComeBack(UUID.randomUUID(), pool)));
        assertThat(mine(ben, asked(9_00)).answer()).isEqualTo(ShareAnswer.NONE);
        assertThatThrownBy(() -> away(friday.today.minusDays(1), null)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("AWAY_IN_THE_PAST");
        assertThatThrownBy(() -> away(friday.today.plusDays(1), friday.today)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("AWAY_TURNED_ROUND");
    }

    private void away(LocalDate from, LocalDate until) {
        friday.as(ben, wired -> wired.get(BeAway.class).tell(new TellAway(UUID.randomUUID(), pool, from, until)));
    }

    private SpendWanted wanted(long pence, long each) {
        List<WantedShare> shares = friday.in(asha, wired -> wired.get(KnowPool.class).of(pool).active().stream()
                .map(one -> new WantedShare(one.membershipId(), each)).toList());
        return new SpendWanted("Trip", SpendCategory.ACTIVITY, pence, "A company", null, ShareRule.EQUAL, shares, false, true,
                false, "");
    }

    private UUID asked(long pence) {
        SpendWanted wanted = wanted(pence, 1);
        return friday.in(asha, wired -> wired.get(AskToSpend.class).ask(new AskSpend(UUID.randomUUID(), pool, wanted)));
    }

    private void in(UUID spend, UUID who, String most) {
        friday.as(who, wired -> wired.get(AnswerShare.class).in(new SayIn(UUID.randomUUID(), spend, who, most, null)));
    }

    private void approve(UUID spend, UUID who) {
        friday.as(who, wired -> wired.get(ApproveSpend.class).approve(new ApproveOne(UUID.randomUUID(), spend)));
    }

    private void sweep(UUID spend) {
        friday.portal(wired -> {
            if (wired.get(SweepSpends.class).due().contains(spend)) {
                wired.get(SweepSpends.class).sweep(spend);
            }
        });
    }

    private MyShare mine(UUID who, UUID spend) {
        return friday.in(who, wired -> wired.get(ReadSpends.class).one(spend).mine());
    }

    private SpendStatus statusOf(UUID spend) {
        return friday.in(asha, wired -> wired.get(ReadSpends.class).one(spend).line().status());
    }

    private long held(UUID spend) {
        Map<AccountRef, Long> book = friday.in(asha, wired -> wired.get(ReadBook.class).balances(pool));
        return book.get(AccountRef.hold(bens, spend));
    }
}
