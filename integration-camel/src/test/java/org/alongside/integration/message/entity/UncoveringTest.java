package org.alongside.integration.message.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.feed.Privacy;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UncoveringTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID KOFI = UUID.randomUUID();
    private static final UUID HANNAH = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(names = {"P3", "P4", "P5"})
    @Proves({"R-INT-76", "AC-I36"})
    void care_and_money_are_shown_only_when_somebody_else_agreed_and_for_ten_minutes(Privacy privacy) {
        Uncovering asked = asked(privacy);
        assertThat(asked.lets(KOFI, NOW)).isFalse();
        assertThatThrownBy(() -> asked.agree(KOFI, NOW)).isInstanceOf(RuleBroken.class).hasMessageContaining("SECOND_PERSON");
        asked.agree(HANNAH, NOW.plusSeconds(60));
        assertThat(asked.lets(KOFI, NOW.plusSeconds(60))).isTrue();
        assertThat(asked.lets(KOFI, NOW.plusSeconds(659))).isTrue();
        assertThat(asked.lets(KOFI, NOW.plusSeconds(660))).as("after ten minutes").isFalse();
        assertThat(asked.lets(HANNAH, NOW.plusSeconds(60))).as("to who agreed").isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"P1", "P2"})
    void other_things_are_shown_at_once_with_a_reason(Privacy privacy) {
        assertThat(asked(privacy).lets(KOFI, NOW)).isTrue();
        assertThat(asked(privacy).lets(HANNAH, NOW)).isFalse();
    }

    @Test
    @Proves("R-INT-76")
    void what_was_asked_long_ago_is_asked_again() {
        Uncovering asked = asked(Privacy.P4);
        assertThatThrownBy(() -> asked.agree(HANNAH, NOW.plus(Uncovering.STILL_ASKED).plusSeconds(1)))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("ASKED_TOO_LONG_AGO");
        asked.agree(HANNAH, NOW.plus(Uncovering.STILL_ASKED));
        assertThat(asked.lets(KOFI, NOW.plus(Uncovering.STILL_ASKED))).isTrue();
    }

    @Test
    @Proves("R-INT-76")
    void without_a_reason_nothing_is_shown() {
        UUID message = UUID.randomUUID();
        assertThatThrownBy(() -> new Uncovering(message, Privacy.P2, "...........", KOFI, NOW)).isInstanceOf(RuleBroken.class);
    }

    private static Uncovering asked(Privacy privacy) {
        return new Uncovering(UUID.randomUUID(), privacy, "The partner asks about line 12.", KOFI, NOW);
    }
}
