package org.alongside.integration.message.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.file.Digest;
import org.alongside.integration.json.StrictJson;
import org.alongside.integration.message.MessageStep;
import org.alongside.integration.message.PartnerAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReadTest {

    private static final String HEADING = "line,business_key,outcome,code,text\r\n";

    @ParameterizedTest
    @CsvSource({"ACCEPTED,ack,ACK", "DUPLICATE,ack,ACK", "PARTLY,ack,ACK_PART", "REJECTED,nack,NACK"})
    void an_acknowledgement_says_what_became_of_a_file(String outcome, String ending, MessageStep step) {
        byte[] content = "the file".getBytes(StandardCharsets.UTF_8);
        AnswerRead read = read("a.csv." + ending + ".json", """
                {"file": "a.csv", "sha256": "%s", "received_at": "2026-11-22T10:00:00Z", "level": "A1", "outcome": "%s",
                 "rows_total": 3, "rows_accepted": 3, "rows_rejected": 0, "codes": [], "message_id": "%s"}"""
                .formatted(Digest.sha256(content), outcome, UUID.randomUUID()));
        assertThat(read.step()).isEqualTo(step);
        assertThat(read.file()).isEqualTo("a.csv");
        assertThat(read.isAbout(content)).isTrue();
        assertThat(read.isAbout("another".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void a_table_of_rows_says_which_were_not_taken() {
        AnswerRead read = read("a.csv.result.csv", HEADING + "2,B-1,APPLIED,,\r\n3,B-2,REJECTED,E303,\"No\nsuch code\"\r\n"
                + "4,B-3,REJECTED,X1,Because\r\n");
        assertThat(read.step()).isEqualTo(MessageStep.ACK_PART);
        assertThat(read.rows()).containsExactly(new AnswerRead.Refused(3, FaultCode.E303_CODELIST, "No such code"),
                new AnswerRead.Refused(4, FaultCode.E213_SCHEMA, "Because"));
        assertThat(read("a.csv.result.csv", HEADING + "2,B-1,APPLIED,,\r\n").step()).isEqualTo(MessageStep.ACK);
        assertThat(read("a.csv.result.csv", HEADING + "2,B-1,REJECTED,E300,No\r\n").step()).isEqualTo(MessageStep.NACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "no", "line,business_key,outcome,code\r\n1,2,3,4\r\n", HEADING, HEADING + "1,2\r\n"})
    void what_is_not_written_as_agreed_is_not_read(String content) {
        assertThatThrownBy(() -> read("a.csv.ack.json", content)).isInstanceOf(StrictJson.NotRead.class);
        assertThatThrownBy(() -> read("a.csv.result.csv", content)).isInstanceOf(StrictJson.NotRead.class);
    }

    private static AnswerRead read(String name, String content) {
        return AnswerRead.of(new PartnerAnswer(UUID.randomUUID(), name, content.getBytes(StandardCharsets.UTF_8)));
    }
}
