package org.alongside.integration.message.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.HeldRowStatus;
import org.alongside.integration.message.HeldRowStep;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeldFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID KOFI = UUID.randomUUID();
    private static final UUID HANNAH = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(value = FaultCode.class, names = {"E220_SEQ_GAP", "E223_PERIOD_OVERLAP", "E230_CONTROL_TOTAL",
            "E231_ROW_COUNT", "E210_HEADER_DRIFT"})
    void two_people_may_let_through_what_breaks_an_order_a_total_or_a_layout(FaultCode why) {
        assertThatCode(held(why)::requireReleasable).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = FaultCode.class, names = {"E200_CHECKSUM", "E203_SIGNATURE", "E205_VIRUS", "E312_WRONG_TENANT"})
    @Proves("R-INT-49")
    void nobody_lets_through_what_is_not_what_was_sent_or_is_for_somewhere_else(FaultCode why) {
        assertThatThrownBy(held(why)::requireReleasable).isInstanceOf(RuleBroken.class).hasMessageContaining("NOT_RELEASABLE");
    }

    @Test
    void what_is_not_held_is_not_let_through() {
        Message rejected = held(FaultCode.E230_CONTROL_TOTAL);
        rejected.reject(KOFI, NOW);
        assertThat(rejected.status()).isEqualTo(MessageStatus.REJECTED);
        assertThatThrownBy(rejected::requireReleasable).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Proves({"R-INT-85", "AC-I13"})
    void who_asked_for_a_release_does_not_agree_to_it() {
        Release release = new Release(UUID.randomUUID(), "Finance confirmed 855.20 by telephone.", KOFI, NOW);
        assertThatThrownBy(() -> release.agree(KOFI, NOW)).isInstanceOf(RuleBroken.class).hasMessageContaining("SECOND_PERSON");
        assertThat(release.agree(HANNAH, NOW).subject()).isEqualTo(release.id());
    }

    @Test
    void a_row_that_was_put_right_waits_no_more() {
        HeldRow row = new HeldRow(UUID.randomUUID(), 12, "CPLI-1", "", FaultCode.E301_TYPE, "sealed", NOW);
        row.requireWaiting();
        row.rewrite("other", "fingerprint", FaultCode.E310_NO_MATCH, NOW);
        assertThat(row.view().waitsByItself()).isTrue();
        row.waitForAHand(FaultCode.E321_CONFLICT, NOW);
        assertThat(row.view().waitsByItself()).isFalse();
        row.settle(HeldRowStep.APPLY, KOFI, NOW);
        assertThat(row.status()).isEqualTo(HeldRowStatus.APPLIED);
        assertThatThrownBy(row::requireWaiting).isInstanceOf(RuleBroken.class).hasMessageContaining("ROW_SETTLED");
    }

    private static Message held(FaultCode why) {
        EndpointView endpoint = new EndpointView(UUID.randomUUID(), 1, UUID.randomUUID(), "council", "Kent", Feed.F3,
                Transport.SFTP, null, EndpointStatus.LIVE, NOW, "", null, NOW, null, true);
        Message message = Message.received(endpoint, "F3.csv", NOW);
        message.hold(why, NOW);
        return message;
    }
}
