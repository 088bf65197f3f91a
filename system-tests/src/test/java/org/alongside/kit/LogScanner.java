package org.alongside.kit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Reads what the portal's log has grown by, after every answer any system test gets. A log is read by people who run the
 * server, kept for long, and sent around when something is wrong: nothing personal and nothing secret stands in it.
 */
public final class LogScanner {

    /** Names tests plant where people type names, and a sort code, an account and an NHS number where those belong. */
    public static final String NAME = "Zebedee Plantagenet-Logg";
    public static final String SORT_CODE = "08-99-99";
    public static final String ACCOUNT = "66374958";
    public static final String NHS_NUMBER = "9990000018";

    private static final Map<String, Pattern> PLANTED = new TreeMap<>(Map.of(
            "a name", Pattern.compile("(?i)plantagenet"),
            "somebody's email address", Pattern.compile("(?i)[a-z0-9._-]+@alongside\\.example"),
            "a password", Pattern.compile("(?i)alongside demonstration"),
            "a sort code", Pattern.compile("(?<!\\d)08-?99-?99(?!\\d)"),
            "an account number", Pattern.compile("(?<!\\d)66374958(?!\\d)"),
            "an NHS number", Pattern.compile("(?<!\\d)999 ?000 ?0018(?!\\d)"),
            "a webhook secret", Pattern.compile("whsec_[A-Za-z0-9+/]{8}"),
            "a private key", Pattern.compile("PRIVATE KEY-----"),
            "a token", Pattern.compile("(?i)\\b(bearer|basic) (?=\\S*\\d)[A-Za-z0-9._~+/=-]{12,}")));

    private static final AtomicLong LINES = new AtomicLong();
    private static final Map<Path, Long> READ = new TreeMap<>();

    private LogScanner() {
    }

    /** Throws when the log of the server under test has grown by something it must not hold. */
    static void look() {
        String base = System.getProperty("alongside.base");
        if (base != null) {
            look(Path.of(base, "log", "server.log"));
        }
    }

    static synchronized void look(Path log) {
        List<String> wrong = new ArrayList<>();
        for (String line : grownBy(log)) {
            LINES.incrementAndGet();
            wrong.addAll(wrongWith(line));
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError("The log holds " + String.join("; ", wrong));
        }
    }

    static List<String> wrongWith(String line) {
        List<String> wrong = new ArrayList<>();
        PLANTED.forEach((what, pattern) -> {
            if (pattern.matcher(line).find()) {
                wrong.add(what + ": " + line.substring(0, Math.min(line.length(), 200)));
            }
        });
        return wrong;
    }

    /** How many lines were read so far. */
    public static long lines() {
        return LINES.get();
    }

    /** Whole lines only; a log that is shorter than before was begun anew. */
    private static List<String> grownBy(Path log) {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = READ.getOrDefault(log, 0L) <= file.length() ? READ.getOrDefault(log, 0L) : 0;
            byte[] grown = new byte[(int) Math.min(file.length() - from, Integer.MAX_VALUE / 8)];
            file.seek(from);
            file.readFully(grown);
            String text = new String(grown, StandardCharsets.ISO_8859_1);
            int whole = text.lastIndexOf('\n') + 1;
            READ.put(log, from + whole);
            return new String(grown, 0, whole, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
