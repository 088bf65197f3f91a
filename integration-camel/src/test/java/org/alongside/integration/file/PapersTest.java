package org.alongside.integration.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.file.Acknowledgement.Level;
import org.alongside.integration.file.Acknowledgement.Outcome;
import org.alongside.integration.json.StrictJson.NotRead;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {

    private static final Instant NOW = Instant.parse("2026-04-06T06:00:00Z");
    private static final byte[] CONTENT = "a\r\n1.00\r\n".getBytes(StandardCharsets.UTF_8);

    private final Manifest manifest = new Manifest("F4.csv", "text/csv", CONTENT.length, Digest.sha256(CONTENT), 1,
            Optional.of(new BigDecimal("855.21")), "F4/1", "mosaic-3", 123, Optional.of(122L), NOW, "mosaic",
            Optional.of(UUID.fromString("0198f0a2-7c1e-7a55-9d35-1f0c2d7b9a10")), Optional.of(LocalDate.of(2026, 4, 6)),
            Optional.of(LocalDate.of(2026, 5, 3)), true);

    @Test
    void a_manifest_is_read_as_it_was_written() {
        assertThat(Manifest.read(manifest.write())).isEqualTo(manifest);
    }

    @Test
    @Proves("R-INT-49")
    void a_penny_or_a_row_too_many_is_seen() {
        assertThat(manifest.wrongWith(1, new BigDecimal("855.210"))).isEmpty();
        assertThat(manifest.wrongWith(1, new BigDecimal("855.20"))).contains(FaultCode.E230_CONTROL_TOTAL);
        assertThat(manifest.wrongWith(2, new BigDecimal("855.21"))).contains(FaultCode.E231_ROW_COUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"bytes\":\"9\"", "\"bytes\":-1", "\"bytes\":1e3", "\"rows\":null", "\"sha256\":\"ABC\"",
        "\"control_total\":855.21", "\"control_total\":\"855,21\"", "\"control_total\":\"1e99999999\"",
        "\"currency\":\"EUR\"", "\"encrypted\":true", "\"encrypted\":\"no\"", "\"created\":\"yesterday\"",
        "\"period_start\":\"2026-02-30\"", "\"event_id\":\"x\"", "\"sequence\":1.5"})
    void what_is_not_as_agreed_is_not_read(String member) {
        String name = member.substring(0, member.indexOf(':'));
        String changed = new String(manifest.write(), StandardCharsets.UTF_8)
                .replaceAll(name + ":(\"[^\"]*\"|[^,}]*)", member);
        assertThat(changed).contains(member);
        assertThatThrownBy(() -> Manifest.read(changed.getBytes(StandardCharsets.UTF_8))).isInstanceOf(NotRead.class);
    }

    @Test
    void an_acknowledgement_is_read_as_it_was_written_and_named_by_what_it_says() {
        Acknowledgement partly = new Acknowledgement("F4.csv", manifest.sha256(), NOW, Level.A2, Outcome.PARTLY, 3, 2, 1,
                Optional.of(new BigDecimal("12.00")), Map.of("E310", 1L), UUID.randomUUID(), Optional.empty());
        assertThat(Acknowledgement.read(partly.write())).isEqualTo(partly);
        assertThat(partly.fileName()).isEqualTo("F4.csv.ack.json");
        assertThat(Acknowledgement.resultName("F4.csv")).isEqualTo("F4.csv.result.csv");
        Acknowledgement no = new Acknowledgement("F4.csv", manifest.sha256(), NOW, Level.A1, Outcome.REJECTED, 0, 0, 0,
                Optional.empty(), Map.of("E230", 1L), UUID.randomUUID(), Optional.of(UUID.randomUUID()));
        assertThat(Acknowledgement.read(no.write())).isEqualTo(no);
        assertThat(no.fileName()).isEqualTo("F4.csv.nack.json");
    }

    @Test
    void a_file_has_the_name_that_was_agreed() {
        String name = "F4_KEN_mosaic_20260406T060000Z_000123_v1.csv";
        FeedFileName read = FeedFileName.read(name).orElseThrow();
        assertThat(read).isEqualTo(new FeedFileName("F4", "KEN", "mosaic", NOW, 123, 1, "csv"));
        assertThat(read.text()).isEqualTo(name);
        for (String other : List.of("pay run.csv", name + ".pgp", name.replace("0406T", "0230T"), "../" + name,
                name.replace("_v1", ""))) {
            assertThat(FeedFileName.read(other)).as(other).isEmpty();
        }
        assertThatThrownBy(() -> new FeedFileName("F4", "../", "x", NOW, 1, 1, "csv"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Proves("R-INT-11")
    void of_a_partners_name_only_safe_letters_stay() {
        assertThat(SafeName.of("../../etc/passwd")).isEqualTo("_.._etc_passwd");
        assertThat(SafeName.of("Pay run – Nov.csv")).isEqualTo("Pay_run___Nov.csv");
        assertThat(SafeName.of("...")).isEqualTo("_");
        assertThat(SafeName.of("a".repeat(500))).hasSize(120);
        assertThat(SafeName.canBeAskedFor("Pay run – Nov.csv")).isTrue();
    }
}
