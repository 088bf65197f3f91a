package org.alongside.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner finds what is planted for it. */
class LogScannerTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"user Zebedee Plantagenet-Logg not found", "for ZEBEDEE PLANTAGENET", "priya.kent@alongside.example",
        "pass=alongside demonstration", "sort 08-99-99", "sort 089999,", "acct=66374958", "nhs 999 000 0018", "id 9990000018",
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "-----BEGIN PRIVATE KEY-----", "Authorization: Bearer abcdef.123456-xyz",
        "authorization basic YWxhZGRpbjpvcGVuc2VzYW1l"})
    @Proves("R-INT-22")
    void each_planted_thing_is_seen(String line) {
        assertThat(LogScanner.wrongWith(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Endpoint 0198f0a2-7c1e-7a55-9d35-1f0c2d7b9a10 could not be looked at", "E104_UNKNOWN_OUTCOME",
        "10899991", "663749580", "Basic authentication is off", "the bearer of this"})
    void what_belongs_into_a_log_is_let_be(String line) {
        assertThat(LogScanner.wrongWith(line)).isEmpty();
    }

    @Test
    @Proves("R-INT-22")
    void what_the_log_grows_by_is_read_once_and_a_log_begun_anew_from_its_beginning() throws IOException {
        Path log = folder.resolve("server.log");
        assertThatCode(() -> LogScanner.look(log)).doesNotThrowAnyException();
        Files.writeString(log, "all is well\nhalf a line of 08-99-");
        assertThatCode(() -> LogScanner.look(log)).doesNotThrowAnyException();
        Files.writeString(log, "99\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> LogScanner.look(log)).isInstanceOf(AssertionError.class).hasMessageContaining("a sort code");
        assertThatCode(() -> LogScanner.look(log)).as("told once").doesNotThrowAnyException();
        Files.writeString(log, "66374958\n");
        assertThatThrownBy(() -> LogScanner.look(log)).hasMessageContaining("an account number");
    }
}
