package org.alongside.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> LONG = List.of("sleep", "600");

    @TempDir
    private Path folder;

    /** Starts a long process and stays until it is killed. */
    static final class Starter {

        public static void main(String[] arguments) throws Exception {
            var started = start(LONG, Path.of(arguments[0]));
            System.out.println(started.pid());
            Thread.currentThread().join();
        }
    }

    @Test
    void does_not_outlive_a_starter_that_is_killed() throws Exception {
        var starter = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Starter.class.getName(), folder.resolve("log").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(starter.getInputStream(), StandardCharsets.UTF_8));
        var started = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();

        starter.destroyForcibly();

        assertThat(started.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void is_asked_to_stop_by_the_signal_it_wants() throws Exception {
        var log = folder.resolve("log");
        var ready = folder.resolve("ready");
        var process = start(List.of("sh", "-c",
                "trap 'echo asked; exit 0' TERM; : >\"$0\"; while :; do sleep 1; done",
                ready.toString()), log);
        while (!Files.exists(ready)) {
            assertThat(process.endsWithin(Duration.ofMillis(5))).isFalse();
        }

        process.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(Files.readString(log)).contains("asked");
    }

    @Test
    void its_own_end_is_noticed() {
        var process = start(List.of("true"), folder.resolve("log"));

        assertThat(process.endsWithin(PATIENCE)).isTrue();
    }

    private static GuardedProcess start(List<String> command, Path log) {
        return GuardedProcess.start(ServerUser.ourselves(), command, Map.of(), GuardedProcess.StopSignal.TERM,
                PATIENCE, log);
    }
}
