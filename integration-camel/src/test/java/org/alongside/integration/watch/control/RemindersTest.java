package org.alongside.integration.watch.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.watch.AlertKind;
import org.alongside.integration.watch.Condition;
import org.alongside.integration.watch.entity.Alert;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** What lasts is said again, not too often, and not by night. */
@Proves("R-INT-84")
class RemindersTest {

    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant ONE = NINE.plus(Reminders.AT_MOST_EVERY);
    private static final UUID ENDPOINT = UUID.randomUUID();

    @Test
    void what_lasts_is_said_again_after_four_hours_and_then_not_at_once() {
        Alert held = alert(AlertKind.FILES_HELD, NINE);
        assertThat(Reminders.due(List.of(held), ONE.minusSeconds(1))).isEmpty();
        assertThat(Reminders.due(List.of(held), ONE)).containsExactly(held);
        held.told(ONE);
        assertThat(Reminders.due(List.of(held), ONE.plusSeconds(60))).isEmpty();
    }

    @Test
    void what_is_wrong_with_one_endpoint_is_said_together_and_counts_together() {
        Alert held = alert(AlertKind.FILES_HELD, NINE);
        Alert failed = alert(AlertKind.MESSAGES_FAILED, NINE.plusSeconds(3600));
        assertThat(Reminders.due(List.of(held, failed), ONE)).as("they heard of the other an hour later").isEmpty();
        assertThat(Reminders.due(List.of(held, failed), ONE.plusSeconds(3600))).containsExactlyInAnyOrder(held, failed);
        Alert elsewhere = new Alert(Condition.of(AlertKind.FILES_HELD, UUID.randomUUID(), "Another"), NINE);
        assertThat(Reminders.due(List.of(failed, elsewhere), ONE)).containsExactly(elsewhere);
    }

    @Test
    void by_night_only_what_cannot_wait_is_said_again() {
        Instant evening = Instant.parse("2026-01-05T21:00:00Z");
        Alert closed = alert(AlertKind.ENDPOINT_CLOSED, NINE);
        Alert held = alert(AlertKind.FILES_HELD, NINE);
        assertThat(Reminders.due(List.of(closed, held), evening)).containsExactly(closed);
        assertThat(Reminders.due(List.of(held), evening)).isEmpty();
        assertThat(Reminders.due(List.of(held), evening.plus(Duration.ofHours(11)))).containsExactly(held);
    }

    @Test
    void the_end_of_an_agreement_is_told_in_steps_and_not_again() {
        assertThat(Reminders.due(List.of(alert(AlertKind.AGREEMENT_ENDS, NINE)), ONE)).isEmpty();
    }

    private static Alert alert(AlertKind kind, Instant told) {
        return new Alert(Condition.of(kind, ENDPOINT, "The council"), told);
    }
}
