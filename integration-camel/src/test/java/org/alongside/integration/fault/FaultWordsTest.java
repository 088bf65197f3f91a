package org.alongside.integration.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Proves("R-INT-85")
class FaultWordsTest {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.alongside.integration.fault.faults");
    private static final Set<String> PARTS = Set.of("what", "detail", "why", "who", "otherwise");

    @ParameterizedTest
    @EnumSource
    void every_fault_says_what_why_who_and_what_happens_otherwise(FaultCode code) {
        assertThat(SENTENCES.containsKey(code.name() + ".what")).as("a sentence of its own").isTrue();
        FaultWords file = FileFault.of(code).told();
        FaultWords row = new RowFault(7, "net_weekly", code, "12", List.of()).told();
        assertThat(Stream.of(file, row).flatMap(told ->
                Stream.of(told.what(), told.why(), told.who(), told.otherwise())))
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{", "''", "null"));
    }

    @ParameterizedTest
    @EnumSource
    void every_hint_has_its_sentence(Hint hint) {
        assertThat(FileFault.of(FaultCode.E206_ENCODING).hinting(hint).told().why())
                .startsWith(FileFault.of(FaultCode.E206_ENCODING).told().why() + " ").endsWith(".");
    }

    @Test
    void no_sentence_is_left_over() {
        Set<String> owners = Stream.of(Stream.of(FaultCode.values()), Stream.of(FaultKind.values()))
                .flatMap(all -> all.map(Enum::name)).collect(Collectors.toCollection(TreeSet::new));
        owners.add("SENT");
        assertThat(SENTENCES.keySet()).filteredOn(key -> key.contains(".") && !key.startsWith("HINT.")).allSatisfy(key -> {
            assertThat(owners).contains(key.substring(0, key.indexOf('.')));
            assertThat(PARTS).contains(key.substring(key.indexOf('.') + 1));
        });
        assertThat(SENTENCES.keySet()).filteredOn(key -> key.startsWith("HINT.")).hasSameSizeAs(Hint.values());
    }

    @Test
    void a_row_shows_its_column_its_cell_and_what_was_allowed() {
        RowFault fault = new RowFault(7, "payment_period", FaultCode.E303_CODELIST, "Wekly", List.of("WEEKLY, MONTHLY"));
        assertThat(fault.told().what()).isEqualTo("payment_period is not one of the words agreed for it."
                + " It says \"Wekly\". The words are: WEEKLY, MONTHLY.");
        assertThat(fault.withoutTheCell().told().what()).doesNotContain("Wekly");
    }

    @Test
    void what_was_sent_is_not_said_to_be_held_here() {
        FaultWords sent = FaultWords.ofSent(FaultCode.E213_SCHEMA);
        assertThat(sent.what()).isEqualTo("The partner's system did not take what was sent.");
        assertThat(sent.why()).contains(FileFault.of(FaultCode.E213_SCHEMA).told().what());
        assertThat(sent.otherwise()).doesNotContain("held", "on hold");
        assertThat(FaultWords.ofSent(FaultCode.E100_CONNECT)).isEqualTo(FileFault.of(FaultCode.E100_CONNECT).told());
    }

    @Test
    void a_file_shows_both_totals_when_they_are_known() {
        assertThat(FileFault.of(FaultCode.E230_CONTROL_TOTAL, "855.21", "855.20").told().what())
                .endsWith("The total given is 855.21; the rows come to 855.20.");
        assertThat(FileFault.of(FaultCode.E230_CONTROL_TOTAL).told().what()).endsWith("given with the file.");
    }

    @Test
    void no_two_faults_share_a_code() {
        assertThat(Stream.of(FaultCode.values()).map(FaultCode::code)).doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("E\\d{3}"));
    }
}
