package org.alongside.server.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalScriptTest {

    private static final String SCRIPT = Path.of("..", "portal").toAbsolutePath().normalize().toString();

    @TempDir
    private Path programs;

    private record Said(int exitCode, String text) {
    }

    @Test
    void help_lists_every_command() throws Exception {
        var said = portal("help");

        assertThat(said.exitCode()).isZero();
        for (var command : Command.values()) {
            assertThat(said.text()).contains("./portal " + command.words());
        }
        assertThat(said.text()).contains("./portal ledger model").contains("./portal test").contains("--fast").contains("./portal measure");
    }

    @Test
    void an_unknown_command_is_answered_with_the_list() throws Exception {
        var said = portal("walk");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.text()).contains("There is no command \"walk\"").contains("./portal run");
    }

    @Test
    void a_jdk_too_old_is_named_with_how_to_get_another() throws Exception {
        program("java", "echo 'openjdk version \"11.0.20\" 2023-07-18' >&2");

        var said = portal("run");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text()).hasLineCount(1).contains("17 or later").contains("is version 11").contains("Get one");
    }

    @Test
    void java_8_is_too_old_in_its_own_way_of_counting() throws Exception {
        program("java", "echo 'java version \"1.8.0_392\"' >&2");

        assertThat(portal("run").text()).contains("is version 8");
    }

    @Test
    void a_maven_too_old_is_named_with_how_to_get_another() throws Exception {
        program("java", "if [ \"$1\" = --list-modules ]; then echo jdk.compiler@17; "
                + "else echo 'openjdk version \"17.0.1\"' >&2; fi");
        program("mvn", "echo 'Apache Maven 3.6.3 (abc)'");

        var said = portal("test");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text()).hasLineCount(1).contains("3.8 or later").contains("3.6").contains("Get it");
    }

    private void program(String name, String body) throws IOException {
        var file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Said portal(String... words) throws Exception {
        var line = new ArrayList<>(List.of("/bin/sh", SCRIPT));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().merge("PATH", programs.toString(), (path, first) -> first + ":" + path);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
