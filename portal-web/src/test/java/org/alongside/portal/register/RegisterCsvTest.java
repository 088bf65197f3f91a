package org.alongside.portal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.ListTable;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.platform.csv.Csv;
import org.alongside.portal.oruk.ABroker;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterCsvTest {

    private static final Path PAYLOADS = Path.of("..", "..", "shared", "conformance", "csv", "injection", "csv-payload.txt");

    @Test
    void the_header_is_that_of_the_feed() {
        assertThat(table().lines().findFirst()).hasValue("broker_ref,service_id,public_name,legal_form,"
                + "accreditation_status,accredited_from,accredited_to,accrediting_body,national_framework_version,areas_gss,"
                + "languages,communication_methods,experience_tags,fee_basis,fee_from,taking_new_people,public_email,"
                + "public_phone,public_url,connected_providers_declared,assured_date,last_modified,voluntary_notice");
    }

    @Test
    void a_row_tells_what_the_broker_published() {
        String row = table().lines().skip(1).findFirst().orElseThrow();

        assertThat(row).startsWith("SB-7K2M9Q-4,").contains(",Zoë O’Neill,CIC,ACCREDITED,2026-05-12,2029-05-11,")
                .contains(",CUR-1,E10000016,en-GB;bfi,BSL;MAKATON;EASY_READ;TEXT_RELAY;INTERPRETER,DEMENTIA;DIRECT_PAYMENTS,"
                        + "HOURLY,35.50,true,zoe@example.org,\"'+441632960123\",https://zoe.example.org/,none declared,")
                .contains(",2026-05-12,2026-11-20T09:30:00.123Z,");
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, ACCREDITED", "SUSPENDED, SUSPENDED", "EXPIRED, LAPSED", "RELINQUISHED, WITHDRAWN_BY_BROKER",
        "WITHDRAWN, REMOVED"})
    void the_status_is_one_of_the_feeds(AccreditationStatus status, String code) {
        assertThat(ListTable.forPeople(ABroker.KENT_AREA, List.of(ABroker.no(1).is(status).done()))).contains("," + code + ",");
    }

    @Test
    @Proves({"R-ACC-27", "AC-A21"})
    void no_word_tells_how_somebody_became_accredited() {
        for (EvidenceRoute route : EvidenceRoute.values()) {
            assertThat(table().toUpperCase(Locale.ROOT)).doesNotContain(route.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "＋1", "－1", "＠1", "\n=1"})
    @Proves("B16")
    void a_cell_that_looks_like_a_formula_is_made_text(String cell) {
        assertThat(Csv.cell(cell)).isEqualTo("\"'" + cell + "\"");
    }

    @Test
    @Proves("B16")
    void the_known_attacks_are_made_text() throws IOException {
        assumeTrue(Files.exists(PAYLOADS), "The list of attacks is not beside the project. It can be had from the public "
                + "repository payloadbox/csv-injection-payloads");
        for (String payload : Files.readAllLines(PAYLOADS)) {
            String cell = Csv.cell(payload);
            if (payload.matches("^[\\s]*[=+\\-@].*")) {
                assertThat(cell).startsWith("\"'");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"plain|plain", "a,b|\"a,b\"", "say \"hi\"|\"say \"\"hi\"\"\"", "O'Neill|O'Neill", "''|''"})
    void cells_are_quoted_only_when_they_must_be(String cell, String written) {
        assertThat(Csv.cell(cell == null ? "" : cell)).isEqualTo(written == null ? "" : written);
    }

    @Test
    void lines_end_as_the_standard_says_and_line_breaks_stay_inside_their_cell() {
        String csv = new Csv().row("a", "b\nc").row("d", "e").toString();

        assertThat(csv).isEqualTo("a,\"b\nc\"\r\nd,e\r\n");
    }

    @Test
    void who_has_not_published_anything_has_what_the_feed_must_have_and_no_more() {
        String row = ListTable.forPeople(ABroker.KENT_AREA, List.of(ABroker.no(1).says(PublicFields.NONE).done()))
                .lines().skip(1).findFirst().orElseThrow();

        assertThat(row).contains(",SOLE,ACCREDITED,").contains(",,,,,,false,,,,none declared,");
    }

    private static String table() {
        return ListTable.forPeople(ABroker.KENT_AREA, List.of(ABroker.no(1).done()));
    }
}
