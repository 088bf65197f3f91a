package org.alongside.community.settlement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.CouncilAsks;
import org.alongside.community.settlement.SettlementRule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class ClawbackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final UUID FINANCE = UUID.randomUUID();

    private final Clawback asked = clawback();

    @Test
    @Proves("R-POOL-27")
    void nothing_is_released_before_the_person_has_answered() {
        assertThatThrownBy(() -> asked.isSecondLook(FINANCE)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> asked.release(1)).isInstanceOf(Stale.class);
        asked.challenge("I have the receipts.");
        assertThatThrownBy(() -> asked.release(1)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves({"R-POOL-28", "AC-C43"})
    void of_forty_pounds_what_is_free_is_released_and_the_rest_is_between_the_council_and_the_person() {
        asked.agree();
        asked.release(26_26);
        assertThat(asked.status()).isEqualTo(ClawbackStatus.PAYABLE);
        assertThat(asked.unmetPence()).isEqualTo(13_74);
        asked.paid();
        assertThat(asked.status()).isEqualTo(ClawbackStatus.PARTLY_MET);
    }

    @Test
    void a_request_met_in_full_is_paid() {
        asked.agree();
        asked.release(40_00);
        asked.paid();
        assertThat(asked.status()).isEqualTo(ClawbackStatus.PAID);
    }

    @Test
    @Proves("R-POOL-28")
    void two_people_look_before_it_is_released() {
        asked.agree();
        assertThat(asked.isSecondLook(FINANCE)).isFalse();
        assertThatThrownBy(() -> asked.isSecondLook(FINANCE)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("E-SOD");
        assertThat(asked.isSecondLook(UUID.randomUUID())).isTrue();
    }

    @Test
    @Proves("R-POOL-27")
    void who_has_not_answered_is_spoken_to_and_may_still_disagree() {
        assertThat(asked.isUnansweredOn(DAY.plusDays(14))).isFalse();
        assertThat(asked.isUnansweredOn(DAY.plusDays(15))).isTrue();
        asked.escalate();
        assertThat(asked.status()).isEqualTo(ClawbackStatus.ESCALATED);
        asked.challenge("");
        asked.reduce(10_00);
        assertThat(asked.agreedPence()).isEqualTo(10_00);
    }

    @Test
    @Proves("R-POOL-27")
    void who_has_not_answered_is_reminded_after_seven_and_twelve_days_and_not_twice() {
        assertThat(asked.isToBeRemindedOn(DAY.plusDays(6))).isFalse();
        assertThat(asked.isToBeRemindedOn(DAY.plusDays(7))).isTrue();
        asked.remind(DAY.plusDays(7));
        assertThat(asked.isToBeRemindedOn(DAY.plusDays(11))).isFalse();
        assertThat(asked.isToBeRemindedOn(DAY.plusDays(12))).isTrue();
        asked.remind(DAY.plusDays(13));
        assertThat(asked.isToBeRemindedOn(DAY.plusDays(14))).isFalse();
    }

    @Test
    @Proves("R-POOL-27")
    void who_has_answered_or_was_told_late_is_not_reminded_of_a_day_that_is_over() {
        Clawback late = clawback(DAY.plusDays(8));
        assertThat(late.isToBeRemindedOn(DAY.plusDays(9))).isFalse();
        assertThat(late.isToBeRemindedOn(DAY.plusDays(12))).isTrue();
        asked.challenge("");
        assertThat(asked.isToBeRemindedOn(DAY.plusDays(7))).isFalse();
    }

    @Test
    @Proves("R-POOL-28")
    void a_council_never_gets_more_than_it_asked_for() {
        asked.challenge("");
        assertThatThrownBy(() -> asked.reduce(40_01)).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Proves("R-POOL-27")
    void the_person_has_fourteen_days_at_least() {
        assertThatThrownBy(() -> asks(DAY.plusDays(13)).checked(14, DAY)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(SettlementRule.REPLY_TOO_SOON.name());
        assertThat(asks(DAY.plusDays(14)).checked(14, DAY).pence()).isEqualTo(40_00);
    }

    private static Clawback clawback() {
        return clawback(DAY);
    }

    private static Clawback clawback(LocalDate told) {
        Clawback one = new Clawback(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), asks(DAY.plusDays(14)),
                FINANCE);
        one.handOver(told);
        return one;
    }

    private static CouncilAsks asks(LocalDate replyBy) {
        return new CouncilAsks("Kent", 40_00, "Care Act 2014 s.33(5)", "Unspent", DAY.minusDays(60), DAY.minusDays(30), DAY,
                replyBy);
    }
}
