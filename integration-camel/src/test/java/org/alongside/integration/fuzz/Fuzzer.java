package org.alongside.integration.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tries one parser in a program of its own, guided by what of the parser each input reaches. */
final class Fuzzer {

    /** In seconds: a minute in the suite, longer by {@code ./portal fuzz}. */
    static final int SECONDS = Integer.getInteger("fuzz.seconds", 60);

    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in");
    private static final Path PLACE = Path.of("target", "fuzz");

    private final Class<?> parser;
    private final Path output;
    private final Process process;

    private Fuzzer(Class<?> parser, Path output, Process process) {
        this.parser = parser;
        this.output = output;
        this.process = process;
    }

    static Fuzzer begun(Class<?> parser) throws IOException {
        Path own = Files.createDirectories(PLACE.resolve(parser.getSimpleName())).toAbsolutePath();
        Path output = own.resolve("output.txt");
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer", "--target_class=" + parser.getName(),
                "--instrumentation_includes=org.alongside.integration.**:de.siegmar.**:org.eclipse.parsson.**",
                "-max_total_time=" + SECONDS, "-timeout=60", "-max_len=4096", "-artifact_prefix=" + own + "/",
                "-seed=" + Long.getLong("seed", 0));
        return new Fuzzer(parser, output, new ProcessBuilder(command).directory(own.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start());
    }

    /** Waits for its end; what it wrote says why, when it found something. */
    Found end() throws IOException, InterruptedException {
        int code = process.waitFor();
        String said = Files.readString(output);
        long runs = DONE.matcher(said).results().map(MatchResult::group).mapToLong(done -> Long.parseLong(done.split(" ")[1]))
                .max().orElse(0);
        Files.writeString(PLACE.resolve("figures.txt"), parser.getSimpleName() + ": " + runs + " inputs in " + SECONDS + " s, "
                + (code == 0 ? "nothing found" : "something found") + "\n", StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return new Found(code == 0, runs, said.substring(Math.max(0, said.length() - 4_000)));
    }

    record Found(boolean nothing, long runs, String said) {
    }
}
