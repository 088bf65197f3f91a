package org.alongside.community.safeguarding.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.alongside.testing.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("R-SAFE-04")
class WorkingHoursTest {

    @ParameterizedTest
    @CsvSource({
        // Monday at ten: at two the same day; a working day later at ten on Tuesday.
        "2026-11-23T10:00:00Z, 4, 2026-11-23T14:00:00Z",
        "2026-11-23T10:00:00Z, 8, 2026-11-24T10:00:00Z",
        // Friday at three: two hours are left, two more on Monday.
        "2026-11-27T15:00:00Z, 4, 2026-11-30T11:00:00Z",
        // Saturday: from Monday at nine.
        "2026-11-28T12:00:00Z, 4, 2026-11-30T13:00:00Z",
        // Before the office opens, and as it closes.
        "2026-11-24T03:00:00Z, 4, 2026-11-24T13:00:00Z",
        "2026-11-24T17:00:00Z, 4, 2026-11-25T13:00:00Z",
        // Exactly to the end of the day.
        "2026-11-24T13:00:00Z, 4, 2026-11-24T17:00:00Z",
        // The clock goes back over the weekend: Friday at three in summer, Monday at eleven in winter.
        "2026-10-23T14:00:00Z, 4, 2026-10-26T11:00:00Z"})
    void hours_are_counted_while_an_office_is_open(Instant start, int hours, Instant due) {
        assertThat(WorkingHours.after(start, hours)).isEqualTo(due);
    }
}
