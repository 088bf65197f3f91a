package org.alongside.accreditation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({"2026-05-12, 36, 2029-05-11", "2028-02-29, 12, 2029-02-27", "2027-03-01, 12, 2028-02-29",
        "2026-08-31, 18, 2028-02-28", "2026-01-01, 12, 2026-12-31"})
    @Proves("R-ACC-60")
    void the_last_day_is_the_day_before_the_same_day_of_the_month(LocalDate start, int months, LocalDate end) {
        assertThat(Term.from(start, months)).isEqualTo(new Term(start, end));
    }

    @Test
    @Proves("R-ACC-60")
    void the_first_day_is_the_day_of_the_release_in_london() {
        assertThat(Term.released(Instant.parse("2026-05-11T23:30:00Z"), 36).startsOn()).isEqualTo("2026-05-12");
        assertThat(Term.released(Instant.parse("2026-01-11T23:30:00Z"), 36).startsOn()).isEqualTo("2026-01-11");
    }

    @Test
    @Proves("R-ACC-60")
    void it_is_in_force_until_midnight_of_its_last_day_in_london() {
        Term summer = Term.from(LocalDate.of(2026, 5, 12), 36);

        assertThat(summer.overAt(Instant.parse("2029-05-11T22:59:59.999999Z"))).isFalse();
        assertThat(summer.overAt(Instant.parse("2029-05-11T23:00:00Z"))).isTrue();
        assertThat(summer.covers(LocalDate.of(2029, 5, 11))).isTrue();
        assertThat(summer.covers(LocalDate.of(2029, 5, 12))).isFalse();
        assertThat(summer.covers(LocalDate.of(2026, 5, 11))).isFalse();
    }
}
