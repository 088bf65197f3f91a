package org.alongside.server.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void run_alone_takes_the_usual_port_and_folder() {
        var options = parse("run");

        assertThat(options.command()).isEqualTo(Command.RUN);
        assertThat(options.httpPort()).isEqualTo(8080);
        assertThat(options.data()).isEmpty();
        assertThat(options.empty()).isFalse();
        assertThat(options.withPartners()).isFalse();
        assertThat(options.clock()).isEmpty();
    }

    @Test
    void every_option_is_heard() {
        var options = parse("run --http-port 9000 --with-partners --data /srv/alongside --empty --clock 2026-11-22T09:00:00Z");

        assertThat(options.httpPort()).isEqualTo(9000);
        assertThat(options.data()).contains(Path.of("/srv/alongside"));
        assertThat(options.empty()).isTrue();
        assertThat(options.withPartners()).isTrue();
        assertThat(options.clock()).contains(Instant.parse("2026-11-22T09:00:00Z"));
    }

    @Test
    void a_command_may_be_two_words() {
        assertThat(parse("audit verify --data elsewhere").command()).isEqualTo(Command.AUDIT_VERIFY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --http-port 0", "run --http-port 65536", "run --http-port eighty", "run --http-port",
            "run --http-port 99999999999", "run --data", "run --clock tomorrow", "run --full", "audit", "walk"})
    void what_is_not_understood_is_said(String line) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(Options.NotUnderstood.class);
    }

    private static Options parse(String line) {
        return Options.parse(List.of(line.split(" ")));
    }
}
