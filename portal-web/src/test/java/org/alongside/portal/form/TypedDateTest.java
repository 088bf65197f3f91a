package org.alongside.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    private final Problems problems = new Problems();

    @Test
    void a_date_may_be_typed_with_spaces_around_it() {
        assertThat(typed(" 5", "3 ", "2027").value("on", problems)).contains(LocalDate.of(2027, 3, 5));
        assertThat(problems.isAny()).isFalse();
    }

    @Test
    void three_empty_boxes_are_no_answer_and_no_problem() {
        assertThat(typed("", " ", "").value("on", problems)).isEmpty();
        assertThat(problems.isAny()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"31, 2, 2026", "29, 2, 2027", "0, 1, 2026", "1, 13, 2026", "1, , 2026", "x, 1, 2026", "-1, 1, 2026",
        "1, 1, 99999"})
    void what_is_no_date_is_said_beside_its_field(String day, String month, String year) {
        assertThat(typed(day, month == null ? "" : month, year).value("on", problems)).isEmpty();
        assertThat(problems.of("on")).hasSize(1);
    }

    @Test
    void a_date_is_shown_as_it_would_be_typed() {
        assertThat(TypedDate.of(LocalDate.of(2026, 11, 2)).getDay()).isEqualTo("2");
    }

    private static TypedDate typed(String day, String month, String year) {
        TypedDate date = new TypedDate();
        date.setDay(day);
        date.setMonth(month);
        date.setYear(year);
        return date;
    }
}
