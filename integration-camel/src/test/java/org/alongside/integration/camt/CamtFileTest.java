package org.alongside.integration.camt;

import static org.alongside.integration.fault.FaultCode.E204_TOO_BIG;
import static org.alongside.integration.fault.FaultCode.E206_ENCODING;
import static org.alongside.integration.fault.FaultCode.E213_SCHEMA;
import static org.alongside.integration.fault.FaultCode.E301_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.statement.LineIds;
import org.alongside.integration.statement.Statement;
import org.alongside.integration.statement.StatementChecks;
import org.alongside.integration.statement.StatementFile;
import org.alongside.integration.statement.StatementLine;
import org.alongside.platform.money.Money;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CamtFileTest {

    private static final String DETAILS = "<NtryDtls><TxDtls><Refs><EndToEndId>P0042-A-000017</EndToEndId></Refs>"
            + "<RltdPties><Cdtr>%s</Cdtr></RltdPties><RmtInf><Ustrd>Art group</Ustrd><Ustrd>April</Ustrd></RmtInf></TxDtls></NtryDtls>";

    @Test
    void a_movement_is_read_alike_from_both_versions() {
        StatementFile old = Camt.read(Camt.v02(Camt.entry("20.00", "DBIT", "BOOK", DETAILS.formatted("<Nm>ART CENTRE</Nm>"))));
        StatementFile young = Camt.read(Camt.v08(Camt.entry("20.00", "DBIT", "<Cd>BOOK</Cd>",
                DETAILS.formatted("<Pty><Nm>ART CENTRE</Nm></Pty>"))));

        assertThat(old).isEqualTo(young);
        Statement statement = old.statements().get(0);
        assertThat(statement).extracting(Statement::account, Statement::id, Statement::sequence, Statement::opening, Statement::closing)
                .containsExactly("MA-7731", "2026-097", 97L, new Money(10_000), new Money(8_000));
        StatementLine line = statement.lines().get(0);
        assertThat(line).extracting(StatementLine::providerId, StatementLine::amount, StatementLine::type, StatementLine::counterparty,
                        StatementLine::description, StatementLine::reference, StatementLine::currency)
                .containsExactly("TX-1", new Money(-2_000), "CARD", "ART CENTRE", "Art group April", "P0042-A-000017", "GBP");
        assertThat(StatementChecks.inItself(statement)).isEmpty();
    }

    @Test
    @Proves("R-INT-67")
    void a_reference_that_several_movements_share_is_the_name_of_none() {
        Statement statement = Camt.read(Camt.v02(Camt.entry("20.00", "DBIT", "BOOK", "") + Camt.entry("20.00", "DBIT", "BOOK", "")))
                .statements().get(0);

        assertThat(statement.lines()).extracting(StatementLine::providerId).containsOnlyNulls();
        assertThat(LineIds.of(statement)).hasSize(2).doesNotHaveDuplicates();
    }

    /** Half past eleven in the evening by universal time is the next day in London in summer. */
    @Test
    void a_moment_is_a_day_in_london() {
        assertThat(Camt.read(Camt.v02(Camt.entry("20.00", "DBIT", "BOOK", ""))).statements().get(0).lines().get(0).bookedOn())
                .isEqualTo("2026-04-08");
    }

    @Test
    void what_the_bank_has_not_booked_is_passed_over_and_counted() {
        StatementFile file = Camt.read(Camt.v02(Camt.entry("20.00", "DBIT", "PDNG", "") + Camt.entry("1.00", "CRDT", "BOOK", "")));

        assertThat(file.notBooked()).isEqualTo(1);
        assertThat(file.statements().get(0).lines()).hasSize(1);
    }

    @Test
    void parts_of_a_penny_are_refused_and_not_rounded() {
        StatementFile file = Camt.read(Camt.v02(Camt.entry("20.001", "DBIT", "BOOK", "")));

        assertThat(file.refused()).extracting(RowFault::code).containsExactly(E301_TYPE);
        assertThat(file.statements().get(0).lines()).isEmpty();
    }

    @Test
    void an_amount_nobody_has_and_a_day_of_another_century_are_refused() {
        String far = Camt.entry("20.00", "DBIT", "BOOK", "").replace("2026-04-07T23:30:00Z", "12026-04-07T23:30:00Z");
        StatementFile file = Camt.read(Camt.v02(Camt.entry("1000000000.00", "DBIT", "BOOK", "") + far));

        assertThat(file.refused()).hasSize(2);
        assertThat(file.statements().get(0).lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "<a/>", "<Document/>", "{\"a\":1}", "\uFEFF\uFEFF<Document", "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.052.001.02\"/>",
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt/></Document>"})
    @Proves("R-INT-16")
    void what_is_no_statement_is_held(String text) {
        assertThat(Camt.read(text).faults()).extracting(FileFault::code).containsExactly(E213_SCHEMA);
    }

    @Test
    @Proves("R-INT-16")
    void the_schema_is_asked_before_anything_is_read() {
        StatementFile file = Camt.read(Camt.v02(Camt.entry("20.00", "DBIT", "BOOK", "") + Camt.entry("-1.00", "CRDT", "BOOK", "")));

        assertThat(file.faults()).extracting(FileFault::code).containsExactly(E213_SCHEMA);
        assertThat(file.statements()).isEmpty();
        assertThat(file.faults().get(0).words()).as("no word of the file").isEmpty();
    }

    /** Another file read, another computer asked, a few letters that grow without end. */
    @Test
    @Proves("R-INT-16")
    void a_document_type_is_refused_whatever_is_in_it(@TempDir Path dir) throws IOException {
        Path secret = Files.writeString(dir.resolve("secret"), "SECRET-OF-THE-SERVER");
        String entry = Camt.entry("20.00", "DBIT", "BOOK", "<AddtlNtryInf>&x;</AddtlNtryInf>");
        for (String declaration : List.of("<!DOCTYPE Document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE Document [<!ENTITY x \"y\">]>", "<!DOCTYPE Document SYSTEM \"" + secret.toUri() + "\">",
                "<!DOCTYPE Document [<!ENTITY % x SYSTEM \"" + secret.toUri() + "\"> %x;]>",
                "<!DOCTYPE Document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">]>",
                "<!DOCTYPE Document>")) {
            StatementFile file = Camt.read(Camt.withDocumentType(declaration, entry));
            assertThat(file.faults()).as(declaration).extracting(FileFault::code).containsExactly(E213_SCHEMA);
            assertThat(file.toString()).doesNotContain("SECRET");
        }
    }

    @Test
    @Proves("R-INT-16")
    void an_include_or_a_schema_named_in_the_file_is_not_fetched() {
        String hint = Camt.v02(Camt.entry("20.00", "DBIT", "BOOK", "")).replaceFirst("<Document ", "<Document "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x http://127.0.0.1:1/x.xsd\" ");

        assertThat(Camt.read(hint).held()).isFalse();
    }

    @Test
    @Proves("R-INT-16")
    void too_deep_and_too_long_is_refused() {
        String deep = "<AmtDtls>" + "<a>".repeat(200) + "</a>".repeat(200) + "</AmtDtls>";
        String inTheMiddle = Camt.entry("20.00", "DBIT", "BOOK", "").replace("</BkTxCd>", "</BkTxCd>%s");
        assertThat(Camt.read(Camt.v02(inTheMiddle.formatted(deep))).faults()).extracting(FileFault::code).containsExactly(E213_SCHEMA);
        assertThat(Camt.read(Camt.v02(inTheMiddle.formatted("<AmtDtls>" + "<a/>".repeat(30) + "</AmtDtls>"))).held()).isFalse();
        String longText = "<AmtDtls>" + "x".repeat(100_000) + "</AmtDtls>";
        assertThat(Camt.read(Camt.v02(inTheMiddle.formatted(longText))).faults()).extracting(FileFault::code).containsExactly(E213_SCHEMA);
    }

    @Test
    @Proves("R-INT-16")
    void more_than_fifty_megabytes_are_refused() {
        byte[] start = Camt.v02("").getBytes(StandardCharsets.UTF_8);
        byte[] big = Arrays.copyOf(start, 51_000_000);
        Arrays.fill(big, start.length, big.length, (byte) ' ');

        assertThat(Camt.read(big).faults()).extracting(FileFault::code).containsExactly(E204_TOO_BIG);
    }

    @Test
    void letters_that_are_not_what_the_file_says_are_refused() {
        byte[] windows = Camt.v02(Camt.entry("20.00", "DBIT", "BOOK", "<AddtlNtryInf>Zoë</AddtlNtryInf>"))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new CamtFile(Source.of(windows)).read(Camt.TYPES).faults()).extracting(FileFault::code)
                .containsExactly(E206_ENCODING);
    }
}
