package org.alongside.portal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.platform.csv.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"email,name\r\nzoe@x.example,Zoë\r\n", "email;name\nzoe@x.example;Zoë", "email\tname\nzoe@x.example\tZoë\n"})
    void every_way_a_spreadsheet_saves_it_reads_the_same(String text) {
        for (byte[] content : List.of(text.getBytes(StandardCharsets.UTF_8), (Csv.MARK + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(WINDOWS))) {
            assertThat(TableFile.rows(content)).hasValue(List.of(new TableFile.Row(1, List.of("email", "name")),
                    new TableFile.Row(2, List.of("zoe@x.example", "Zoë"))));
        }
    }

    @Test
    void quotation_marks_hold_separators_lines_and_themselves() {
        assertThat(rows("a,b\n\"x, y\",\"say \"\"hi\"\"\nagain\"")).containsExactly(
                new TableFile.Row(1, List.of("a", "b")), new TableFile.Row(2, List.of("x, y", "say \"hi\"\nagain")));
    }

    @Test
    void an_empty_row_is_left_out_and_still_counted() {
        assertThat(rows("email\n\n ,\nb@x.example")).containsExactly(new TableFile.Row(1, List.of("email")),
                new TableFile.Row(4, List.of("b@x.example")));
    }

    @Test
    void a_row_that_is_too_short_has_empty_cells() {
        assertThat(new TableFile.Row(2, List.of("only")).cell(1)).isEmpty();
        assertThat(new TableFile.Row(2, List.of("only")).cell(-1)).isEmpty();
    }

    @Test
    void what_is_no_table_is_not_read() {
        assertThat(TableFile.rows(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
        assertThat(TableFile.rows(new byte[] {(byte) 0x81, (byte) 0x8D})).isEmpty();
        assertThat(TableFile.rows("email\n\"never closed".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(TableFile.rows("e\0mail".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void what_we_write_we_read_again() {
        String written = new Csv().row("Name", "Note").row("Zoë, \"Zo\"", "two\nlines").toString();

        assertThat(rows(Csv.MARK + written)).last().isEqualTo(new TableFile.Row(2, List.of("Zoë, \"Zo\"", "two\nlines")));
    }

    private static List<TableFile.Row> rows(String text) {
        return TableFile.rows(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
