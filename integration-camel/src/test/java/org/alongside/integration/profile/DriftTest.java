package org.alongside.integration.profile;

import static org.alongside.integration.fault.FaultCode.E206_ENCODING;
import static org.alongside.integration.fault.FaultCode.E210_HEADER_DRIFT;
import static org.alongside.integration.fault.FaultCode.E211_MISSING_COLUMN;
import static org.alongside.integration.fault.FaultCode.E212_UNKNOWN_COLUMN;
import static org.alongside.integration.fault.FaultCode.E214_DUPLICATE_HEADER;
import static org.alongside.integration.fault.FaultCode.E301_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.alongside.integration.csv.Letters;
import org.alongside.integration.fault.Hint;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A council's spending, whose columns change over the years as those of real files do. */
class DriftTest {

    private static final FeedSchema SPENDING = FeedSchema.of("T", 1, Column.required("paid_on", ColumnType.DATE),
            Column.required("number", ColumnType.REFERENCE), Column.required("amount", ColumnType.MONEY),
            Column.optional("supplier", ColumnType.TEXT));
    private static final Profile PROFILE = new Profile("Spending", 1, "T", Dialect.OURS.days("dd/MM/uuuu"),
            Map.of("paid_on", Writing.under("Date"), "number", Writing.under("Invoice Number"), "amount", Writing.under("Amount"),
                    "supplier", Writing.under("Supplier Name")), Set.of("Body"), Set.of());

    @Test
    @Proves({"R-INT-41", "R-INT-42", "AC-I17"})
    void spaces_and_capitals_are_noted_and_an_added_column_is_read_past() {
        ReadFile read = read("Body,\uFEFFDATE,invoice  number, Amount ,Supplier Name,Costcuk\n18,06/04/2026,007,12.00,Ann,X1\n");

        assertThat(read.end().held()).isFalse();
        assertThat(read.drift(Drift.Kind.COSMETIC)).containsExactlyInAnyOrder("paid_on", "number", "amount");
        assertThat(read.drift(Drift.Kind.ADDED)).containsExactly("costcuk");
        assertThat(read.rows().get(0).text("number")).isEqualTo("007");
    }

    @Test
    @Proves({"R-INT-42", "AC-I17"})
    void a_missing_column_that_is_needed_holds_the_file_and_another_does_not() {
        ReadFile without = read("Date,Amount,Supplier Name\n06/04/2026,12.00,Ann\n");

        assertThat(without.held()).containsExactly(E211_MISSING_COLUMN);
        assertThat(without.end().faults().get(0).told().what()).endsWith("Missing: Invoice Number.");
        assertThat(without.rows()).isEmpty();
        ReadFile optional = read("Date,Invoice Number,Amount\n06/04/2026,7,12.00\n");
        assertThat(optional.end().held()).isFalse();
        assertThat(optional.drift(Drift.Kind.MISSING_OPTIONAL)).containsExactly("Supplier Name");
    }

    @Test
    @Proves("R-INT-42")
    void two_columns_of_one_name_hold_the_file() {
        assertThat(read("Date,Invoice Number,Amount,AMOUNT\n06/04/2026,7,12.00,13.00\n").held())
                .containsExactly(E214_DUPLICATE_HEADER);
    }

    @Test
    @Proves("R-INT-42")
    void a_strict_profile_holds_a_file_with_a_column_nobody_agreed() {
        Profile strict = PROFILE.in(PROFILE.dialect().refusingOtherColumns());
        String file = "Date,Invoice Number,Amount,Supplier Name,New\n06/04/2026,7,12.00,Ann,x\n";

        assertThat(ReadFile.by(strict, SPENDING, file).held()).containsExactly(E212_UNKNOWN_COLUMN);
        assertThat(read(file).end().held()).isFalse();
    }

    @Test
    @Proves({"R-INT-42", "R-INT-44"})
    void a_column_that_is_written_in_another_way_throughout_holds_the_file() {
        String rows = "2026-04-06 00:00:00,7,12.00,Ann\n".repeat(6);
        ReadFile read = read("Date,Invoice Number,Amount,Supplier Name\n" + rows);

        assertThat(read.held()).containsExactly(E210_HEADER_DRIFT);
        assertThat(read.drift(Drift.Kind.RETYPED)).containsExactly("paid_on");
        assertThat(read.rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Diagnosis", "worker NI number", "Benefits", "ETHNIC_ORIGIN", "Primary Support Reason", "National-Insurance"})
    @Proves("R-INT-71")
    void what_must_never_be_sent_holds_the_file(String heading) {
        ReadFile read = read("Date,Invoice Number,Amount," + heading + "\n06/04/2026,7,12.00,x\n");

        assertThat(read.held()).containsExactly(E212_UNKNOWN_COLUMN);
        assertThat(read.end().faults().get(0).hint()).isEqualTo(Hint.MUST_NOT_BE_SENT);
        assertThat(read.rows()).isEmpty();
    }

    @Test
    @Proves("R-INT-71")
    void a_profile_may_forbid_more() {
        Profile more = new Profile("x", 1, "T", PROFILE.dialect(), PROFILE.columns(), Set.of(), Set.of("Home  Address"));

        assertThat(ReadFile.by(more, SPENDING, "Date,Invoice Number,Amount,home address\n06/04/2026,7,12.00,x\n").held())
                .containsExactly(E212_UNKNOWN_COLUMN);
    }

    @Test
    @Proves("R-INT-45")
    void empty_rows_are_passed_over_and_counted() {
        ReadFile read = read("Date,Invoice Number,Amount\n,,\n06/04/2026,7,12.00\n\n , ,\n,,,,,,,\n");

        assertThat(read.end()).extracting(FileRead::accepted, FileRead::refused, FileRead::blank).containsExactly(1L, 0L, 4L);
        assertThat(read.rows().get(0).line()).isEqualTo(3);
    }

    @Test
    void a_row_of_another_width_is_refused_and_its_neighbours_are_not() {
        ReadFile read = read("Date,Invoice Number,Amount\n06/04/2026,7\n06/04/2026,7,1,234.00\n06/04/2026,7,1.00,\n06/04/2026,8,2.00\n");

        assertThat(read.faults()).extracting(fault -> fault.line() + " " + fault.hint())
                .containsExactly("2 TOO_FEW_CELLS", "3 TOO_MANY_CELLS", "4 TOO_MANY_CELLS");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void headings_without_a_name_at_the_end_ask_for_nothing() {
        ReadFile read = read("Date,Invoice Number,Amount,\n06/04/2026,7,1.00\n06/04/2026,7,1.00,\n");

        assertThat(read.rows()).hasSize(2);
        assertThat(read.end().drift()).extracting(Drift::kind).containsOnly(Drift.Kind.MISSING_OPTIONAL);
        ReadFile shifted = read("Date,Invoice Number,Amount,\n06/04/2026,7,1,234.00\n");
        assertThat(shifted.fault().hint()).isEqualTo(Hint.TOO_MANY_CELLS);
    }

    @Test
    @Proves("R-INT-44")
    void the_day_of_the_file_says_which_of_two_patterns_holds() {
        Profile two = PROFILE.in(Dialect.OURS.days(new Dialect.DayPattern("dd/MM/uuuu", null),
                new Dialect.DayPattern("MM/dd/uuuu", LocalDate.of(2026, 1, 1))));
        byte[] file = "Date,Invoice Number,Amount\n04/05/2026,7,1.00\n".getBytes();

        assertThat(ReadFile.by(two, SPENDING, file, LocalDate.of(2025, 12, 31)).rows().get(0).date("paid_on"))
                .isEqualTo("2026-05-04");
        assertThat(ReadFile.by(two, SPENDING, file, LocalDate.of(2026, 1, 1)).rows().get(0).date("paid_on"))
                .isEqualTo("2026-04-05");
    }

    @Test
    @Proves("R-INT-44")
    void a_day_in_another_order_is_not_guessed() {
        ReadFile read = ReadFile.by(PROFILE.in(Dialect.OURS), SPENDING, "Date,Invoice Number,Amount\n04/05/2026,7,1.00\n");

        assertThat(read.fault().code()).isEqualTo(E301_TYPE);
        assertThat(read.fault().hint()).isEqualTo(Hint.DAY_OR_MONTH);
    }

    @Test
    @Proves("R-INT-47")
    void a_number_spoilt_by_a_spreadsheet_holds_the_file() {
        ReadFile read = read("Date,Invoice Number,Amount\n06/04/2026,0004711,1.00\n06/04/2026,\u00A04.71E+03 ,1.00\n");

        assertThat(read.held()).containsExactly(E210_HEADER_DRIFT);
        assertThat(read.end().faults().get(0).line()).isEqualTo(3);
        assertThat(read.end().faults().get(0).told().why()).contains("opened in Excel");
        assertThat(read.rows().get(0).text("number")).isEqualTo("0004711");
    }

    @Test
    @Proves({"R-INT-43", "R-INT-45", "AC-I18"})
    void letters_of_windows_are_read_where_agreed_and_none_is_lost() {
        byte[] file = "Date,Invoice Number,Amount,Supplier Name\n06/04/2026,7,1.00,Café – Zoë’s\n,,,\n"
                .getBytes(Charset.forName("windows-1252"));
        Profile agreed = PROFILE.in(PROFILE.dialect().or(Letters.WINDOWS_1252));

        ReadFile read = ReadFile.by(agreed, SPENDING, file, ReadFile.DAY);
        assertThat(read.end().inTheLettersOfWindows()).isTrue();
        assertThat(read.end().blank()).isEqualTo(1);
        assertThat(read.rows().get(0).text("supplier")).isEqualTo("Café – Zoë’s");
        assertThat(ReadFile.by(PROFILE, SPENDING, file, ReadFile.DAY).held()).containsExactly(E206_ENCODING);
    }

    @Test
    void their_words_become_ours_and_their_word_for_nothing_nothing() {
        FeedSchema schema = FeedSchema.of("T", 1, Column.required("kind", ColumnType.CODE).oneOf("CARD", "LOAD"),
                Column.optional("note", ColumnType.TEXT), Column.required("currency", ColumnType.CODE));
        Profile profile = new Profile("x", 1, "T", Dialect.OURS, Map.of(
                "kind", Writing.under("Type").translating(Map.of("Point of sale", "CARD")),
                "note", Writing.under("Note").blank("NULL"), "currency", Writing.always("GBP")), Set.of(), Set.of());

        ReadFile read = ReadFile.by(profile, schema, "Type,Note\nPoint of sale,NULL\nLOAD,x\nCash,y\n");

        assertThat(read.rows()).extracting(row -> row.text("kind") + row.isEmpty("note") + row.text("currency"))
                .containsExactly("CARDtrueGBP", "LOADfalseGBP");
        assertThat(read.faults()).hasSize(1);
    }

    private static ReadFile read(String text) {
        return ReadFile.by(PROFILE, SPENDING, text);
    }
}
