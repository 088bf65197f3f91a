package org.alongside.integration.conformance;

import static org.alongside.integration.fault.FaultCode.E213_SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.alongside.integration.camt.CamtFile;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.statement.Statement;
import org.alongside.integration.statement.StatementFile;
import org.alongside.platform.money.Money;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Other people's statements, their twins in JSON, and the schemas of ISO 20022. */
class CamtSamplesTest {

    private static final String SAMPLES = "camt-samples/";

    @BeforeEach
    void data() {
        SharedData.CAMT.assumeItIsHere();
    }

    static Stream<String> names() {
        return Stream.concat(Stream.of("camt053.v2.minimal"), SharedData.CAMT.names("camt-samples", ".xml")
                .filter(name -> name.matches("camt053\\.v[28].*|camt53.*") && !name.contains("wrong"))
                .map(name -> name.substring(0, name.length() - 4))).distinct();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_statement_says_what_its_twin_says(String name) {
        StatementFile file = read(name);

        assertThat(file.faults()).isEmpty();
        JsonObject twin = SharedData.CAMT.json(SAMPLES + name + ".json").asJsonObject();
        assertThat(file.statements()).hasSize(twin.getJsonArray("getRecords").size());
        Statement last = file.statements().get(file.statements().size() - 1);
        JsonObject entry = twin.getJsonArray("getEntries").isEmpty() ? JsonValue.EMPTY_JSON_OBJECT
                : twin.getJsonArray("getEntries").getJsonObject(0);
        if (entry.get("getRecord") instanceof JsonObject record) {
            assertThat(last.id()).isEqualTo(record.getString("getId"));
            assertThat(Optional.ofNullable(last.opening())).isEqualTo(balance(record, "opening"));
            assertThat(last.lines().get(0).amount()).isEqualTo(money(entry.getJsonObject("getAmount")));
            assertThat(last.lines().get(0).currency())
                    .isEqualTo(entry.getJsonObject("getAmount").getJsonObject("getCurrency").getString("getCode"));
        }
    }

    @Test
    @Proves("AC-I26")
    void the_wrong_one_is_held_and_the_one_with_several_has_several() {
        assertThat(read("camt053.v2.wrong").faults()).extracting(FileFault::code).containsExactly(E213_SCHEMA);
        assertThat(read("camt053.v2.multi.statement").statements()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("names")
    void our_schema_refuses_nothing_that_theirs_accepts(String name) throws Exception {
        String version = name.contains("v8") ? "08" : "02";

        assertThat(validBy("xsd/camt.053.001." + version + ".xsd", name)).isTrue();
        assertThat(read(name).held()).isFalse();
    }

    /** Of what we read: each of these is a mistake by both schemas. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void our_schema_refuses_what_theirs_refuses(Mistake mistake) throws Exception {
        for (String name : List.of("camt053.v2.minimal", "camt053.v8")) {
            String text = String.join("\n", SharedData.CAMT.lines(SAMPLES + name + ".xml")).replaceFirst(mistake.instead(), mistake.put());
            String version = name.contains("v8") ? "08" : "02";
            assertThat(valid("xsd/camt.053.001." + version + ".xsd", text)).as("%s by theirs", name).isFalse();
            assertThat(new CamtFile(Source.of(text.getBytes())).read(Map.of()).held()).as("%s by ours", name).isTrue();
        }
    }

    /** What is written in place of what matches. */
    record Mistake(String instead, String put) {
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(new Mistake("<CdtDbtInd>CRDT", "<CdtDbtInd>IN"), new Mistake("<Amt Ccy=\"EUR\">", "<Amt>"),
                new Mistake("<Amt Ccy=\"EUR\">", "<Amt Ccy=\"EUR\">-"), new Mistake("<Amt Ccy=\"EUR\">\\d+", "<Amt Ccy=\"EUR\">1.123456"),
                new Mistake("<Dt>\\d", "<Dt>x"), new Mistake("<BookgDt>", "<BookgDat>"), new Mistake("<Acct>", "<Acct><New/>"),
                new Mistake("(<Stmt>\\s*)<Id>[^<]+</Id>", "$1<Id></Id>"), new Mistake("<Cd>OPBD</Cd>", "<Cd>OPENING</Cd>"),
                new Mistake("<BkToCstmrStmt>", "<BkToCstmrStmt><GrpHdr/>"), new Mistake("(?s)<Bal>.*</Bal>", ""));
    }

    private static Optional<Money> balance(JsonObject record, String type) {
        return record.getJsonArray("getBalances").getValuesAs(JsonObject.class).stream()
                .filter(balance -> balance.getString("getType").equals(type)).findFirst()
                .map(balance -> money(balance.getJsonObject("getAmount")));
    }

    private static Money money(JsonObject amount) {
        return new Money(Long.parseLong(amount.getString("getAmount")));
    }

    private static StatementFile read(String name) {
        return new CamtFile(Source.of(SharedData.CAMT.file(SAMPLES + name + ".xml"))).read(Map.of());
    }

    private static boolean validBy(String schema, String name) throws Exception {
        return valid(schema, String.join("\n", SharedData.CAMT.lines(SAMPLES + name + ".xml")));
    }

    private static boolean valid(String schema, String text) throws Exception {
        try {
            SchemaFactory.newDefaultInstance().newSchema(SharedData.CAMT.file(schema).toFile()).newValidator()
                    .validate(new StreamSource(new StringReader(text)));
            return true;
        } catch (SAXException invalid) {
            return false;
        }
    }
}
