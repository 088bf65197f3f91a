package org.alongside.integration.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("R-INT-91")
class TriesViewTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void tries_are_counted_by_how_they_ended_and_how_long_they_took() {
        List<TriesView> found = TriesView.of(List.of(tried(AttemptOutcome.OK, "", 100), tried(AttemptOutcome.OK, "", 900),
                tried(AttemptOutcome.OK, "", 300), tried(AttemptOutcome.RETRY, "E102_REMOTE_5XX", 20_000)));
        assertThat(found).containsExactly(new TriesView(AttemptOutcome.OK, "", 3, 300, 900),
                new TriesView(AttemptOutcome.RETRY, "E102_REMOTE_5XX", 1, 20_000, 20_000));
    }

    @Test
    void the_same_end_for_another_reason_is_another_line_and_what_runs_is_none() {
        AttemptView running = new AttemptView(1, NOON, null, AttemptOutcome.RUNNING, "", 0, 0, "");
        assertThat(TriesView.of(List.of(running))).isEmpty();
        assertThat(TriesView.of(List.of(tried(AttemptOutcome.RETRY, "E100_CONNECT", 1),
                tried(AttemptOutcome.RETRY, "E103_THROTTLED", 1)))).hasSize(2);
    }

    private static AttemptView tried(AttemptOutcome outcome, String code, long millis) {
        return new AttemptView(1, NOON, NOON.plusMillis(millis), outcome, code, 0, 0, "");
    }
}
