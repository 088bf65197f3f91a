package org.alongside.community.safeguarding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("R-SAFE-08")
class ProtectiveSwitchTest {

    private static final Instant NOW = AConcern.MONDAY_AT_TEN;
    private static final Instant IN_A_WEEK = NOW.plus(Duration.ofDays(7));
    private static final Instant IN_TWO = NOW.plus(Duration.ofDays(14));

    private final UUID lead = UUID.randomUUID();
    private final UUID deputy = UUID.randomUUID();
    private final ProtectiveSwitch paused = new ProtectiveSwitch(SwitchKind.HIDE_PROFILE, UUID.randomUUID(),
            "Somebody asked for a quiet week.", IN_A_WEEK, lead, NOW);

    @Test
    void it_ends_by_itself() {
        assertThat(paused.holds(IN_A_WEEK.minusSeconds(1))).isTrue();
        assertThat(paused.holds(IN_A_WEEK)).isFalse();
    }

    @Test
    void it_ends_when_it_is_ended_and_once() {
        paused.end(NOW);
        assertThat(paused.holds(NOW)).isFalse();
        assertThatThrownBy(() -> paused.end(NOW)).hasMessageContaining("SWITCH_OVER");
    }

    @Test
    void one_person_cannot_make_it_longer_and_two_can() {
        paused.askLonger(IN_TWO, lead, NOW);
        assertThat(paused.holds(IN_A_WEEK)).as("asked for, not agreed").isFalse();
        assertThatThrownBy(() -> paused.agreeLonger(lead, NOW)).hasMessageContaining("SWITCH_SECOND_PERSON");
        paused.agreeLonger(deputy, NOW);
        assertThat(paused.holds(IN_A_WEEK)).isTrue();
        assertThat(paused.holds(IN_TWO)).isFalse();
    }

    @Test
    void nobody_agrees_to_what_nobody_asked_for() {
        assertThatThrownBy(() -> paused.agreeLonger(deputy, NOW)).isInstanceOf(Stale.class);
    }

    @Test
    void what_is_over_is_not_made_longer() {
        assertThatThrownBy(() -> paused.askLonger(IN_TWO.plusSeconds(1), lead, IN_A_WEEK)).hasMessageContaining("SWITCH_OVER");
    }
}
