package org.alongside.integration.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.integration.csv.Letters;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.integration.profile.Dialect.DayPattern;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("R-INT-88")
class ProfileTest {

    private static final FeedSchema SCHEMA = FeedSchema.of("F7", 1, Column.required("amount", ColumnType.MONEY),
            Column.optional("kind", ColumnType.CODE).oneOf("CARD", "LOAD"), Column.optional("note", ColumnType.TEXT));
    private static final Profile FULL = new Profile("Lloyds", 3, "F7",
            new Dialect(';', Letters.WINDOWS_1252, true, List.of(new DayPattern("dd/MM/uuuu", null),
                    new DayPattern("uuuu-MM-dd", LocalDate.of(2026, 1, 1))), Set.of(AmountForm.THOUSANDS, AmountForm.BRACKETS), true),
            Map.of("amount", Writing.under("Credit").less("Debit"), "note", Writing.under("Memo").blank("NULL", "n/k"),
                    "kind", Writing.always("CARD").translating(Map.of("DEB", "CARD"))), Set.of("Sort Code"), Set.of("Home address"));

    @Test
    void what_is_written_is_read_again_and_always_written_alike() {
        assertThat(ProfileJson.read(ProfileJson.write(FULL))).isEqualTo(FULL);
        assertThat(ProfileJson.write(ProfileJson.read(ProfileJson.write(FULL)))).isEqualTo(ProfileJson.write(FULL));
    }

    @Test
    void what_is_not_said_is_as_we_write_it() {
        assertThat(ProfileJson.read("{\"name\":\"As agreed, F7\",\"version\":1,\"feed\":\"F7\"}")).isEqualTo(Profile.ours(SCHEMA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "x", "{\"name\":1,\"version\":1,\"feed\":\"F7\"}", "{\"name\":\"a\",\"version\":\"b\",\"feed\":\"F7\"}",
        "{\"name\":\"a\",\"version\":1,\"feed\":\"F7\",\"fallback\":\"EBCDIC\"}", "{\"name\":\"a\",\"version\":1,\"feed\":\"F7\",\"delimiter\":\"\"}",
        "{\"name\":\"a\",\"version\":1,\"feed\":\"F7\",\"amounts\":[\"GUESS\"]}", "{\"name\":\"a\",\"version\":1,\"feed\":\"F7\",\"days\":[{\"pattern\":\"d\",\"from\":\"1 May\"}]}"})
    void what_is_no_profile_is_refused(String json) {
        assertThatThrownBy(() -> ProfileJson.read(json)).isInstanceOf(RuleBroken.class).hasMessageContaining("UNREADABLE");
    }

    @Test
    void a_sound_profile_is_not_refused() {
        ProfileCheck.check(FULL, SCHEMA);
        ProfileCheck.check(Profile.ours(SCHEMA), SCHEMA);
    }

    @Test
    @Proves({"R-INT-44", "R-INT-45"})
    void everything_that_is_wrong_is_said_at_once() {
        Profile wrong = new Profile("x", 1, "F3", new Dialect('"', null, false,
                List.of(new DayPattern("dd/MM/uuuu", LocalDate.of(2026, 1, 1)), new DayPattern("dd/MM", null), new DayPattern("[", LocalDate.MIN)),
                Set.of(AmountForm.CREDIT_IS_MINUS, AmountForm.CREDIT_IS_PLUS), false),
                Map.of("amount", Writing.under("A"), "note", Writing.under(" a ").less("b"), "nobody", Writing.under("c"),
                        "kind", Writing.under("k").translating(Map.of("DEB", "DEBIT"))), Set.of("K"), Set.of());

        assertThatThrownBy(() -> ProfileCheck.check(wrong, SCHEMA)).isInstanceOfSatisfying(RuleBroken.class, refused ->
                assertThat(refused.breaches()).extracting(breach -> breach.rule().name()).containsExactlyInAnyOrder("OTHER_FEED",
                        "DELIMITER_UNFIT", "CREDIT_UNCLEAR", "DAYS_UNCLEAR", "DAYS_UNCLEAR", "COLUMN_UNKNOWN", "NOT_AN_AMOUNT",
                        "WORD_NOT_OURS", "HEADING_TWICE", "HEADING_TWICE"));
    }

    @Test
    void what_comes_in_and_what_goes_out_may_stand_in_two_columns() {
        Profile two = new Profile("x", 1, "F7", Dialect.OURS, Map.of("amount", Writing.under("Credit").less("Debit")), Set.of(), Set.of());
        ReadFile read = ReadFile.by(two, SCHEMA, "Debit,Credit\n,5.00\n3.00,\n1.00,2.00\n");

        assertThat(read.rows()).extracting(row -> row.cell("amount")).containsExactly("5.00", "-3.00");
        assertThat(read.faults()).hasSize(1);
        assertThat(ReadFile.by(two, SCHEMA, "Credit\n5.00\n").end().held()).isTrue();
    }
}
