package org.alongside.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.testing.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2026-11-20,1,2026-11-23", "2026-11-22,1,2026-11-23", "2026-11-23,10,2026-12-07",
        "2026-11-21,10,2026-12-04", "2026-11-23,0,2026-11-23"})
    @Proves("R-ACC-54")
    void weekends_are_not_counted(LocalDate from, int days, LocalDate until) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(until);
    }
}
