package org.alongside.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** What a test that draws its cases has tried: says its seed, takes one with {@code -Dseed=}, and leaves its figures. */
public final class Proof {

    private static final Path FOLDER = Path.of("target", "proof");

    private final String id;
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Instant started = Instant.now();

    private Proof(String id) {
        this.id = id;
        System.out.printf("%s: seed %d%n", id, seed);
    }

    public static Proof of(String id) {
        return new Proof(id);
    }

    public Random random() {
        return new Random(seed);
    }

    /** @param figures a name and its number, and so on */
    public void passed(int cases, Object... figures) {
        StringBuilder numbers = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < figures.length; i += 2) {
            numbers.append(i == 0 ? "" : ", ").append('"').append(figures[i]).append("\": ").append(figures[i + 1]);
            words.append(i == 0 ? "; " : ", ").append(figures[i + 1]).append(' ').append(figures[i]);
        }
        System.out.printf("%s: %d cases%s%n", id, cases, words);
        write("""
                {"id": "%s", "cases": %d, "seed": %d, "started": "%s", "seconds": %d, "figures": {%s}}
                """.formatted(id, cases, seed, started, Duration.between(started, Instant.now()).toSeconds(), numbers));
    }

    private void write(String json) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(id + ".json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
