package org.alongside.integration.reference.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.integration.reference.ListRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.reference.ReferenceRow;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F14")
class CouncilFileTest {

    private static final String HEADINGS = "gss_code,name,council,type,region,valid_from,valid_to";
    private static final String KENT = "E10000016,Kent,Kent County Council,County,South East,,";

    @Test
    void a_list_is_read_with_what_it_says_and_nothing_else() {
        assertThat(read(HEADINGS + ",slug,replaced_by\n" + KENT + ",kent,\n\n"
                + "E06000029,Poole,Borough of Poole,Unitary authority,,1997-04-01,2019-03-31,poole,E06000058\n")).containsExactly(
                new ReferenceRow("E10000016", List.of("Kent", "Kent County Council", "County", "South East", "", "")),
                new ReferenceRow("E06000029", List.of("Poole", "Borough of Poole", "Unitary authority", "", "1997-04-01",
                        "2019-03-31")));
    }

    @Test
    void headings_are_known_in_any_case_and_order_and_letters_are_read_where_they_are_said() {
        assertThat(read("\uFEFF Code ,VALID_TO,valid_from,region,type,council,name,GSS_code\r\n"
                + "KEN,,,South East,County,Kent County Council,Kent,E10000016\r\n,,,,County,\"A, B and C\",ABC,E10000017"))
                .containsExactly(
                        new ReferenceRow("E10000016",
                                List.of("Kent", "Kent County Council", "County", "South East", "", "", "KEN")),
                        new ReferenceRow("E10000017", List.of("ABC", "A, B and C", "County", "", "", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "E1000016,Kent,Kent County Council,County,South East,,|GSS_CODE_NOT_READ",
        "W06000001,Anglesey,Isle of Anglesey,Unitary authority,,,|GSS_CODE_NOT_READ",
        ",Kent,Kent County Council,County,South East,,|GSS_CODE_NOT_READ",
        "E10000017,,Kent County Council,County,South East,,|CELL_EMPTY",
        "E10000017,Kent,,County,South East,,|CELL_EMPTY",
        "E10000017,Kent,Kent County Council,,South East,,|CELL_EMPTY",
        "E10000017,Kent,Kent County Council,County,South East,1/4/2026,|DATE_NOT_READ",
        "E10000017,Kent,Kent County Council,County,South East,,2026-02-30|DATE_NOT_READ",
        "E10000017,Kent,Kent County Council,County,South East,2026-04-02,2026-04-01|DATES_TURNED_ROUND",
        "E10000017,Kent,Kent, County Council,County,South East,,|ROW_OF_OTHER_WIDTH",
        "E10000017,Kent|ROW_OF_OTHER_WIDTH",
        "E10000016,Kent again,Kent County Council,County,South East,,|SAID_TWICE"})
    void a_row_that_is_wrong_is_named_by_its_line(String row, ListRule rule) {
        assertThat(refused(HEADINGS + "\n" + KENT + "\n" + row)).singleElement().satisfies(breach -> {
            assertThat(breach.rule()).isEqualTo(rule);
            assertThat(breach.arguments().get(0)).isEqualTo(3L);
        });
    }

    @Test
    void what_cannot_be_seen_or_is_too_long_is_not_kept() {
        for (String name : List.of("Ke\u0007nt", "K\u202Ent", "\"Ke\nnt\"", "K\tent", "x".repeat(121))) {
            assertThat(refused(HEADINGS + "\n" + KENT.replace(",Kent,", "," + name + ","))).extracting(Breach::rule)
                    .as(name).containsExactly(ListRule.CELL_NOT_KEPT);
        }
    }

    @Test
    void letters_are_three_or_four_capitals_and_said_once() {
        assertThat(refused(HEADINGS + ",code\n" + KENT + ",Kent\n")).extracting(Breach::rule).containsExactly(ListRule.CODE_NOT_READ);
        assertThat(refused(HEADINGS + ",code\n" + KENT + ",KEN\n" + KENT.replace("16", "17") + ",KEN\n"))
                .containsExactly(Breach.at("file", ListRule.SAID_TWICE, 3L, "KEN"));
    }

    @Test
    void headings_that_are_missing_or_there_twice_are_named() {
        assertThat(refused("gss,name,council,type,region,valid_from,valid_to\n" + KENT))
                .containsExactly(Breach.at("file", ListRule.COLUMN_MISSING, "gss_code"));
        assertThat(refused(HEADINGS + ",Name\n" + KENT + ",x")).containsExactly(Breach.at("file", ListRule.COLUMN_TWICE, "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", HEADINGS, "a\u0000b,c\n1,2", HEADINGS + "\n\"never closed", HEADINGS + "\nx\"y,1,2,3,4,5,6"})
    void what_is_no_table_is_refused(String text) {
        assertThat(refused(text)).singleElement().extracting(Breach::rule).isIn(ListRule.NOT_A_TABLE, ListRule.NO_ROWS);
    }

    @Test
    void letters_that_are_not_certain_and_tables_without_end_are_refused() {
        assertThat(refusedBytes((HEADINGS + "\nE10000016,K\u00E9nt,x,y,z,,").getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(Breach::rule).containsExactly(ListRule.NOT_A_TABLE);
        assertThat(refused(HEADINGS + ("\n" + KENT).repeat(2100))).extracting(Breach::rule)
                .containsExactly(ListRule.TOO_MANY_ROWS);
        assertThat(refused(HEADINGS + ("\n" + KENT).repeat(200_000))).extracting(Breach::rule)
                .containsExactly(ListRule.NOT_A_TABLE);
        assertThat(refused(HEADINGS + ("\n" + KENT).repeat(100))).as("the first few of 99").hasSize(20);
    }

    private static List<ReferenceRow> read(String text) {
        return CouncilFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Breach> refused(String text) {
        return refusedBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Breach> refusedBytes(byte[] bytes) {
        try {
            throw new AssertionError("It was read: " + CouncilFile.read(bytes));
        } catch (RuleBroken refused) {
            return refused.breaches();
        }
    }
}
