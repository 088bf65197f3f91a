package org.alongside.integration.profile;

import static org.alongside.integration.fault.FaultCode.E300_REQUIRED;
import static org.alongside.integration.fault.FaultCode.E301_TYPE;
import static org.alongside.integration.fault.FaultCode.E302_RANGE;
import static org.alongside.integration.fault.FaultCode.E303_CODELIST;
import static org.alongside.integration.fault.FaultCode.E305_NHS_CHECK;
import static org.alongside.integration.fault.FaultCode.E307_TOO_LONG;
import static org.alongside.integration.fault.FaultCode.E308_FORMULA;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.alongside.integration.fault.Hint;
import org.alongside.integration.fault.RowFault;
import org.alongside.platform.csv.Csv;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One cell of each type, by our own profile. */
class CellsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "UUID       | 0198F0A2-7c1e-7a55-9d35-1f0c2d7b9a10 | 0198f0a2-7c1e-7a55-9d35-1f0c2d7b9a10",
        "CODE       | FOUR_WEEKLY    | FOUR_WEEKLY",
        "INTEGER    | 0017           | 17",
        "INTEGER    | -3             | -3",
        "YES_NO     | true           | true",
        "DATE       | 2026-04-06     | 2026-04-06",
        "MOMENT     | 2026-04-06T08:15:00Z     | 2026-04-06T08:15:00.000Z",
        "MOMENT     | 2026-04-06T08:15:00.123Z | 2026-04-06T08:15:00.123Z",
        "MOMENT     | 2026-04-06T23:59:59.5Z   | 2026-04-06T23:59:59.500Z",
        "MONEY      | -120.00        | -120.00",
        "MONEY      | 999999999.99   | 999999999.99",
        "QUANTITY   | 14.2500        | 14.2500",
        "DIGITS     | 0958           | 0958",
        "LA_CODE    | KEN            | KEN",
        "GSS        | E10000016      | E10000016",
        "CLD_LA     | 053            | 053",
        "UPRN       | 010092008082   | 010092008082",
        "POSTCODE   | me141xq        | ME14 1XQ",
        "SORT_CODE  | '08-99-99      | 089999",
        "ACCOUNT    | 06374958       | 06374958",
        "NHS_NUMBER | 999 000 0018   | 9990000018",
        "LA_PERSON  | 0004711        | 0004711",
        "REFERENCE  | CPLI-88213/a   | CPLI-88213/a",
        "TEXT       | O'Brien & Söhne| O'Brien & Söhne"})
    void what_is_right_is_read(ColumnType type, String written, String ours) {
        assertThat(value(type, written)).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UUID       | 0198f0a2-7c1e-7a55-9d35-1f0c2d7b9a1g", "UUID     | 1-2-3-4-5", "CODE     | Active", "CODE | A B",
        "INTEGER    | 1.0",                                  "INTEGER  | 12345678901", "YES_NO | yes", "YES_NO | TRUE",
        "DATE       | 2026-4-6", "DATE | 06/04/2026",        "DATE     | 2026-02-30", "DATE | 2026-04-06T00:00",
        "MOMENT     | 2026-04-06T08:15:00+01:00",            "MOMENT   | 2026-04-06 08:15:00Z", "MOMENT | 2026-04-31T08:15:00Z",
        "MOMENT     | 2026-04-06T24:00:00Z",                 "MOMENT   | 2026-06-30T23:59:60Z", "MOMENT | 2026-04-06T08:15:00.1234Z",
        "QUANTITY   | -1", "QUANTITY | 1e5", "QUANTITY | 1.23456", "DIGITS | 958", "DIGITS | 09589",
        "LA_CODE    | Ken", "LA_CODE | KENTS", "GSS | W06000001", "GSS | E1000001", "CLD_LA | 53", "UPRN | 1234567890123",
        "POSTCODE   | ME14", "POSTCODE | 1ME 4XQ",           "SORT_CODE | 08999", "SORT_CODE | 08/99/99",
        "ACCOUNT    | 6374958", "ACCOUNT | 123456789",       "NHS_NUMBER | 123 456 789", "NHS_NUMBER | 01 2345 6789"})
    void what_is_not_quite_right_is_refused_with_an_example(ColumnType type, String written) {
        RowFault fault = fault(type, written);

        assertThat(fault.code()).isEqualTo(E301_TYPE);
        assertThat(fault.shown()).isEqualTo(written);
        assertThat(fault.told().what()).contains(type.example());
    }

    @Test
    void a_number_whose_check_digit_is_wrong_is_no_nhs_number() {
        assertThat(fault(ColumnType.NHS_NUMBER, "9990000019").code()).isEqualTo(E305_NHS_CHECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "N/A", "-", "null", "#N/A"})
    @Proves("R-INT-42")
    void a_word_for_nothing_is_not_nothing(String word) {
        for (ColumnType type : ColumnType.values()) {
            assertThat(fault(type, word).hint()).as("%s", type).isEqualTo(Hint.WRITTEN_NULL);
        }
    }

    @Test
    void an_empty_cell_is_nothing_and_a_required_one_has_to_be_filled() {
        FeedSchema both = FeedSchema.of("T", 1, Column.required("a", ColumnType.TEXT), Column.optional("b", ColumnType.TEXT));

        assertThat(ReadFile.by(Profile.ours(both), both, "a,b\nx, \n").rows().get(0).isEmpty("b")).isTrue();
        assertThat(ReadFile.by(Profile.ours(both), both, "a,b\n ,y\n").fault().code()).isEqualTo(E300_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "@x", " =1", "-x", "'=1"})
    @Proves("R-INT-46")
    void what_names_something_never_begins_like_a_formula(String formula) {
        for (ColumnType type : new ColumnType[] {ColumnType.CODE, ColumnType.LA_PERSON, ColumnType.REFERENCE, ColumnType.UPRN}) {
            assertThat(fault(type, formula).code()).isEqualTo(E308_FORMULA);
        }
    }

    @Test
    @Proves({"R-INT-46", "AC-I19"})
    void a_text_that_looks_like_a_formula_stays_exact_and_a_guarded_one_comes_back() {
        String evil = "=cmd|' /C notepad'!'A1'";
        FeedSchema schema = FeedSchema.of("T", 1, Column.required("a", ColumnType.TEXT));
        Profile ours = Profile.ours(schema);
        Profile ourDownload = ours.in(Dialect.OURS.liftingTheGuard());

        assertThat(ReadFile.by(ours, schema, Csv.exact().row("a").row(evil).toString()).rows().get(0).text("a")).isEqualTo(evil);
        assertThat(ReadFile.by(ourDownload, schema, new Csv().row("a").row(evil).toString()).rows().get(0).text("a"))
                .isEqualTo(evil);
    }

    @Test
    void writing_is_one_form_of_unicode_and_counted_as_people_count() {
        String apart = Normalizer.normalize("Zoë", Normalizer.Form.NFD);
        assertThat(apart).hasSize(4);
        assertThat(value(ColumnType.TEXT, apart)).isEqualTo("Zoë");
        assertThat(value(ColumnType.TEXT, "😀".repeat(20))).hasSize(40);
        assertThat(fault(ColumnType.TEXT, "😀".repeat(21)).code()).isEqualTo(E307_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007b", "a\u202Eb", "a\u0085b", "a\u2066b", "a\uFFFDb"})
    void what_nobody_can_see_is_refused(String text) {
        assertThat(fault(ColumnType.TEXT, text).hint()).isEqualTo(Hint.INVISIBLE_CHARACTERS);
    }

    @Test
    void lines_are_kept_in_writing_and_refused_in_names() {
        assertThat(value(ColumnType.TEXT, "\"two\r\nlines\"")).isEqualTo("two\nlines");
        assertThat(fault(ColumnType.REFERENCE, "\"two\nlines\"").code()).isEqualTo(E301_TYPE);
    }

    @Test
    void only_words_on_the_list_are_read() {
        FeedSchema schema = FeedSchema.of("T", 1, Column.required("a", ColumnType.CODE).oneOf("WEEKLY", "MONTHLY"));

        assertThat(ReadFile.by(Profile.ours(schema), schema, "a\nWEEKLY\n").rows()).hasSize(1);
        RowFault fault = ReadFile.by(Profile.ours(schema), schema, "a\nDAILY\n").fault();
        assertThat(fault.code()).isEqualTo(E303_CODELIST);
        assertThat(fault.told().what()).endsWith("The words are: WEEKLY, MONTHLY.");
    }

    @ParameterizedTest
    @CsvSource({"DATE,1899-12-31", "DATE,2200-01-01", "DATE,+12026-01-01", "MOMENT,1026-04-06T08:15:00Z"})
    void another_century_is_a_mistake(ColumnType type, String written) {
        assertThat(fault(type, written).code()).isIn(E301_TYPE, E302_RANGE);
    }

    @Test
    void more_pounds_than_nine_digits_are_out_of_range() {
        assertThat(fault(ColumnType.MONEY, "1000000000.00").code()).isEqualTo(E302_RANGE);
    }

    @ParameterizedTest
    @CsvSource({"CLD_LA,53", "ACCOUNT,6374958", "DIGITS,958", "SORT_CODE,89999"})
    @Proves("R-INT-47")
    void a_digit_too_few_is_most_likely_a_lost_zero(ColumnType type, String written) {
        assertThat(fault(type, written).hint()).isEqualTo(Hint.LEADING_ZEROS_LOST);
    }

    static FeedSchema schema(ColumnType type) {
        return FeedSchema.of("T", 1, Column.required("a", type).upTo(type == ColumnType.DIGITS ? 4 : 20));
    }

    private static ReadFile read(ColumnType type, String cell) {
        return ReadFile.by(Profile.ours(schema(type)), schema(type), "a\n" + cell + "\n");
    }

    private static String value(ColumnType type, String cell) {
        ReadFile read = read(type, cell);
        assertThat(read.faults()).isEmpty();
        return read.rows().get(0).cell("a");
    }

    private static RowFault fault(ColumnType type, String cell) {
        ReadFile read = read(type, cell);
        assertThat(read.rows()).isEmpty();
        return read.fault();
    }
}
