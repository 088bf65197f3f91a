package org.alongside.integration.csv;

import static org.alongside.integration.fault.FaultCode.E201_TRUNCATED;
import static org.alongside.integration.fault.FaultCode.E204_TOO_BIG;
import static org.alongside.integration.fault.FaultCode.E213_SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.Hint;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("R-INT-48")
class CsvFileTest {

    @Test
    void quotes_hold_commas_quotes_and_ends_of_line_as_they_are() {
        assertThat(Tables.of("a,\"b\r\nc\rd\ne\",\"say \"\"hi\"\"\"\r\n").rows())
                .containsExactly(List.of("a", "b\r\nc\rd\ne", "say \"hi\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,\r\n1,", "a,\n1,\n", "a,\r1,\r", "\uFEFFa,\r\n1,\r\n"})
    void any_end_of_line_and_an_empty_last_column_are_read(String text) {
        assertThat(Tables.of(text).rows()).containsExactly(List.of("a", ""), List.of("1", ""));
    }

    @Test
    void rows_know_the_line_they_begin_on() {
        Tables read = Tables.of("a,b\n\"x\ny\",2\n\n3,4");

        assertThat(read.lines()).containsExactly(1L, 2L, 4L, 5L);
        assertThat(read.rows().get(2)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\"x,1\nfoo,2\n", "a\n\"", "a,\"b", "a\n\"b\"\"", "\"a"})
    void a_quote_that_is_never_closed_is_said_and_what_follows_it_is_not_read(String text) {
        Tables read = Tables.of(text);

        assertThat(read.ended().fault().code()).isEqualTo(E201_TRUNCATED);
        assertThat(read.ended().fault().hint()).isEqualTo(Hint.QUOTE_NEVER_CLOSED);
        assertThat(read.rows()).allSatisfy(row -> assertThat(row).isNotEmpty().allMatch(cell -> cell.length() == 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\"x\"y,2\n", "a,b\nx\"y,2\n", "a,b\n \"x\",2\n", "a,b\nx\",2\ny\",2\n"})
    void a_quote_in_the_middle_is_said_with_its_line(String text) {
        FileFault fault = Tables.of(text).ended().fault();

        assertThat(fault.code()).isEqualTo(E213_SCHEMA);
        assertThat(fault.hint()).isEqualTo(Hint.QUOTE_IN_THE_MIDDLE);
        assertThat(fault.line()).isEqualTo(2);
    }

    @Test
    void a_file_with_nothing_in_it_says_so() {
        assertThat(Tables.of("").ended().fault())
                .isEqualTo(FileFault.of(E201_TRUNCATED).hinting(Hint.NOTHING_IN_IT));
    }

    @Test
    void a_hundred_thousand_columns_are_refused() {
        Tables read = Tables.of("a\n" + ",".repeat(100_000));

        assertThat(read.ended().fault().code()).isEqualTo(E204_TOO_BIG);
        assertThat(read.ended().fault().told().what()).contains("line 2", "1000 cells in a row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void a_cell_without_end_is_refused(String quote) {
        for (int length : new int[] {40_000, 3_000_000}) {
            assertThat(Tables.of("a\n" + quote + "x".repeat(length) + quote).ended().fault().code())
                    .isEqualTo(E204_TOO_BIG);
        }
    }

    /** In little memory: the tests have far less than it would take. */
    @Test
    void a_line_of_a_gigabyte_is_refused() {
        CsvFile file = CsvFile.of(() -> new Endless(1_000_000_000));

        assertThat(Tables.of(file).ended().fault().code()).isEqualTo(E204_TOO_BIG);
        CsvFile withoutThatLimit = new CsvFile(file.source(), ',', null, new Limits(Long.MAX_VALUE, 1_000, 32_768));
        assertThat(Tables.of(withoutThatLimit).ended().fault().code()).isEqualTo(E204_TOO_BIG);
    }

    @Test
    void another_delimiter_is_only_a_delimiter_where_it_was_agreed() {
        assertThat(Tables.of("a;b\n1,5;2").rows().get(1)).containsExactly("1", "5;2");
        CsvFile semicolons = new CsvFile(Source.of("a;b\n1,5;2".getBytes()), ';', null, Limits.USUAL);
        assertThat(Tables.of(semicolons).rows().get(1)).containsExactly("1,5", "2");
    }
}
