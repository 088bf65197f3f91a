package org.alongside.inside;

import static org.alongside.inside.Exchanging.AREA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.LeavingChoice;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.boundary.AgreeWriteOff;
import org.alongside.community.timebank.boundary.ArrangeExchange;
import org.alongside.community.timebank.boundary.ClaimTime;
import org.alongside.community.timebank.boundary.GiveMinutes;
import org.alongside.community.timebank.boundary.JoinTimeBank;
import org.alongside.community.timebank.boundary.LeaveTimeBank;
import org.alongside.community.timebank.boundary.MyTime;
import org.alongside.community.timebank.boundary.NoteWriteOff;
import org.alongside.community.timebank.boundary.ReadTime;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.ReverseExchange;
import org.alongside.community.timebank.boundary.SettleExchanges;
import org.alongside.community.timebank.boundary.SettleQuery;
import org.alongside.community.timebank.boundary.SweepTime;
import org.alongside.community.timebank.boundary.WriteOffTime;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The time bank on the ledger itself: limits, queries, taking back, leaving. */
@ExtendWith(ArquillianExtension.class)
class TimeBankRunsIT {

    @Inject
    private Scene scene;

    @Inject
    private Exchanging exchanging;

    @Inject
    private ArrangeExchange arranging;

    @Inject
    private SettleExchanges settling;

    @Inject
    private JoinTimeBank joining;

    @Inject
    private ClaimTime claiming;

    @Inject
    private ReadTime reading;

    @Inject
    private ReadTimeDesk desk;

    @Inject
    private WriteOffTime writing;

    @Inject
    private SweepTime sweep;

    @Inject
    private ReadMessages messages;

    @Inject
    private Clock clock;

    @Test
    @Proves({"R-TIME-05", "R-TIME-04", "AC-C64"})
    void the_limit_may_be_reached_and_not_passed() {
        UUID coordinator = exchanging.coordinator();
        UUID giver = exchanging.member("Gita Giver", coordinator);
        UUID receiver = exchanging.member("Ron Receiver", coordinator);
        exchanging.exchanged(giver, receiver, coordinator, 540);
        exchanging.exchanged(giver, receiver, coordinator, 60);
        assertThat(exchanging.balance(receiver)).isEqualTo(-600);
        assertThat(exchanging.balance(giver)).isEqualTo(600);

        UUID one = exchanging.arranged(giver, receiver, coordinator);
        exchanging.says(giver, one, 5);
        assertThatThrownBy(() -> exchanging.says(receiver, one, 5))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("BELOW_LIMIT");
        assertThat(exchanging.balance(receiver)).isEqualTo(-600);
        assertThat(exchanging.balance(giver)).isEqualTo(600);
        assertThat(status(giver, one)).isEqualTo(ExchangeStatus.CLAIMED);
    }

    @Test
    @Proves({"R-TIME-08", "AC-C65"})
    void nothing_moves_until_both_say_the_same_and_then_once() {
        UUID coordinator = exchanging.coordinator();
        UUID giver = exchanging.member("Gus Giver", coordinator);
        UUID receiver = exchanging.member("Rita Receiver", coordinator);
        UUID exchange = exchanging.arranged(giver, receiver, coordinator);
        exchanging.says(giver, exchange, 90);
        exchanging.says(receiver, exchange, 60);
        assertThat(status(giver, exchange)).isEqualTo(ExchangeStatus.QUERIED);
        assertThat(exchanging.balance(giver)).isZero();

        exchanging.says(giver, exchange, 75);
        UUID form = UUID.randomUUID();
        exchanging.says(form, receiver, exchange, 75);
        exchanging.says(form, receiver, exchange, 75);

        assertThat(status(giver, exchange)).isEqualTo(ExchangeStatus.POSTED);
        MyTime mine = scene.as(giver, AREA, reading::mine);
        assertThat(mine.lines()).hasSize(1);
        assertThat(mine.words()).isEqualTo("You have given 1 hour and 15 minutes and received 0 minutes.");
        assertThat(exchanging.balance(receiver)).isEqualTo(-75);
    }

    @Test
    @Proves("R-TIME-20")
    void what_is_taken_back_may_leave_somebody_below_their_limit_who_then_gives_first() {
        UUID coordinator = exchanging.coordinator();
        UUID giver = exchanging.member("Gail Giver", coordinator);
        UUID receiver = exchanging.member("Roy Receiver", coordinator);
        UUID earned = exchanging.exchanged(giver, receiver, coordinator, 60);
        exchanging.exchanged(receiver, giver, coordinator, 600);
        assertThat(exchanging.balance(giver)).isEqualTo(-540);
        UUID more = exchanging.exchanged(receiver, giver, coordinator, 60);
        assertThat(exchanging.balance(giver)).isEqualTo(-600);

        scene.does(coordinator, AREA, () -> settling.reverse(
                new ReverseExchange(UUID.randomUUID(), earned, "It did not take place.")));

        assertThat(exchanging.balance(giver)).isEqualTo(-660);
        assertThat(scene.as(giver, AREA, reading::mine).belowLimit()).isTrue();
        UUID next = exchanging.arranged(receiver, giver, coordinator);
        exchanging.says(receiver, next, 5);
        assertThatThrownBy(() -> exchanging.says(giver, next, 5)).hasMessageContaining("BELOW_LIMIT");
        exchanging.exchanged(giver, receiver, coordinator, 60);
        assertThat(exchanging.balance(giver)).isEqualTo(-600);
        assertThatThrownBy(() -> scene.does(coordinator, AREA, () -> settling.reverse(
                new ReverseExchange(UUID.randomUUID(), earned, "And once more."))))
                .hasMessageContaining("REVERSED_BEFORE");
        assertThat(status(giver, more)).isEqualTo(ExchangeStatus.POSTED);
    }

    @Test
    @Proves("R-TIME-08")
    void the_coordinator_settles_what_two_people_remember_differently() {
        UUID coordinator = exchanging.coordinator();
        UUID giver = exchanging.member("Greg Giver", coordinator);
        UUID receiver = exchanging.member("Ruth Receiver", coordinator);
        UUID exchange = exchanging.arranged(giver, receiver, coordinator);
        exchanging.says(giver, exchange, 90);
        exchanging.says(receiver, exchange, 60);
        scene.does(coordinator, AREA, () -> settling.settle(new SettleQuery(UUID.randomUUID(), exchange, true, "1", "20",
                "Both found it in their diaries.")));
        assertThat(exchanging.balance(giver)).isEqualTo(80);
    }

    @Test
    @Proves({"R-TIME-07", "R-TIME-21"})
    void who_leaves_with_time_hands_it_on_and_what_is_owed_two_people_write_off() {
        UUID coordinator = exchanging.coordinator();
        UUID second = exchanging.coordinator();
        UUID giver = exchanging.member("Gwen Giver", coordinator);
        UUID receiver = exchanging.member("Rob Receiver", coordinator);
        exchanging.exchanged(giver, receiver, coordinator, 120);
        long before = scene.as(coordinator, AREA, () -> desk.desk().pot());

        scene.does(giver, AREA, () -> claiming.give(new GiveMinutes(UUID.randomUUID(), "", "30", "")));
        scene.does(giver, AREA, () -> joining.leave(new LeaveTimeBank(UUID.randomUUID(), LeavingChoice.POT, "")));
        assertThat(exchanging.balance(giver)).isZero();
        assertThat(scene.as(coordinator, AREA, () -> desk.desk().pot())).isEqualTo(before + 120);

        scene.does(receiver, AREA, () -> joining.leave(new LeaveTimeBank(UUID.randomUUID(), LeavingChoice.POT, "")));
        UUID membership = scene.as(receiver, AREA, () -> joining.mine().orElseThrow().id());
        UUID note = scene.as(coordinator, AREA, () -> writing.note(
                new NoteWriteOff(UUID.randomUUID(), membership, "Moved to the coast; we wish him well.")));
        assertThatThrownBy(() -> scene.does(coordinator, AREA, () ->
                writing.agree(new AgreeWriteOff(UUID.randomUUID(), note)))).hasMessageContaining("SECOND_PERSON_NEEDED");
        scene.does(second, AREA, () -> writing.agree(new AgreeWriteOff(UUID.randomUUID(), note)));
        assertThat(exchanging.balance(receiver)).isZero();
        assertThat(scene.as(coordinator, AREA, () -> desk.desk().pot())).isEqualTo(before);

        scene.asPortal(AREA, () -> sweep.leaving().forEach(sweep::settle));
        assertThat(scene.as(receiver, AREA, joining::mine)).as(TimeMemberStatus.LEFT.label()).isEmpty();
    }

    @Test
    @Proves("R-TIME-10")
    void who_has_not_confirmed_is_reminded_and_nothing_is_counted() throws Exception {
        UUID coordinator = exchanging.coordinator();
        UUID giver = exchanging.member("Gina Giver", coordinator);
        UUID receiver = exchanging.member("Ray Receiver", coordinator);
        UUID exchange = exchanging.arranged(giver, receiver, coordinator);
        exchanging.says(giver, exchange, 45);
        int told = toConfirm(receiver);
        for (int day : new int[] {3, 4, 7, 14, 30}) {
            PlayedTime.at(clock.instant().plus(Duration.ofDays(day)), () -> {
                scene.asPortal(AREA, sweep::exchanges);
                return null;
            });
        }
        assertThat(toConfirm(receiver)).isEqualTo(told + 2);
        assertThat(exchanging.balance(giver)).isZero();
        assertThat(status(giver, exchange)).isEqualTo(ExchangeStatus.CLAIMED);
    }

    private int toConfirm(UUID person) {
        return (int) scene.as(person, AREA, messages::mine).stream()
                .filter(one -> one.subject().equals("Please say how long it took")).count();
    }

    private ExchangeStatus status(UUID person, UUID exchange) {
        return scene.as(person, AREA, () -> arranging.see(exchange).status());
    }
}
