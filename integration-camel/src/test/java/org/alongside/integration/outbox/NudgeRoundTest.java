package org.alongside.integration.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.outbox.NudgeRound.Step;
import org.alongside.platform.outbox.EventId;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class NudgeRoundTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID ASHA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();

    @Test
    void many_messages_are_one_nudge() {
        NudgeRound round = new NudgeRound(NOW, 10);
        assertThat(round.of(written(NOW), ASHA)).isEqualTo(Step.SEND);
        assertThat(round.of(written(NOW), ASHA)).as("while nothing was taken").isEqualTo(Step.SEND);
        round.nudged(ASHA);
        assertThat(round.of(written(NOW), ASHA)).isEqualTo(Step.DROP);
        assertThat(round.of(written(NOW), BEN)).isEqualTo(Step.SEND);
    }

    @Test
    @Proves("R-INT-34")
    void what_comes_too_late_to_help_is_not_sent() {
        NudgeRound round = new NudgeRound(NOW, 10);
        assertThat(round.of(written(NOW.minus(NudgeRound.TOO_LATE)), ASHA)).isEqualTo(Step.SEND);
        assertThat(round.of(written(NOW.minus(NudgeRound.TOO_LATE).minus(Duration.ofMillis(1))), ASHA)).isEqualTo(Step.DROP);
    }

    @Test
    void what_is_more_than_allowed_waits() {
        NudgeRound round = new NudgeRound(NOW, 1);
        round.nudged(ASHA);
        assertThat(round.of(written(NOW), BEN)).isEqualTo(Step.WAIT);
        assertThat(round.of(written(NOW), ASHA)).as("who was nudged needs no other").isEqualTo(Step.DROP);
        assertThat(new NudgeRound(NOW, 0).of(written(NOW), BEN)).isEqualTo(Step.WAIT);
    }

    private static UUID written(Instant moment) {
        return EventId.at(moment);
    }
}
