package org.alongside.server.launch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The command line, understood. */
record Options(Command command, int httpPort, Optional<Path> data, boolean empty, boolean withPartners,
               Optional<Instant> clock, Optional<Path> head) {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65535;

    /** The command line says something else than the commands we have. */
    static final class NotUnderstood extends RuntimeException {

        NotUnderstood(String sentence) {
            super(sentence);
        }
    }

    static Options parse(List<String> line) {
        var command = Stream.of(Command.values()).filter(known -> known.begins(line)).findFirst()
                .orElseThrow(() -> new NotUnderstood("There is no command \"" + String.join(" ", line) + "\"."));
        var options = new Options(command, DEFAULT_PORT, Optional.empty(), false, false, Optional.empty(),
                Optional.empty());
        var rest = new ArrayDeque<>(line.subList(command.words().split(" ").length, line.size()));
        while (!rest.isEmpty()) {
            options = options.and(rest.pop(), rest);
        }
        return options;
    }

    private Options and(String option, Deque<String> rest) {
        return switch (option) {
            case "--http-port" -> new Options(command, port(value(option, rest)), data, empty, withPartners, clock, head);
            case "--data" -> new Options(command, httpPort, Optional.of(Path.of(value(option, rest))), empty,
                    withPartners, clock, head);
            case "--empty" -> new Options(command, httpPort, data, true, withPartners, clock, head);
            case "--with-partners" -> new Options(command, httpPort, data, empty, true, clock, head);
            case "--clock" -> new Options(command, httpPort, data, empty, withPartners,
                    Optional.of(instant(value(option, rest))), head);
            case "--head" -> new Options(command, httpPort, data, empty, withPartners, clock,
                    Optional.of(Path.of(value(option, rest))));
            default -> throw new NotUnderstood("There is no option \"" + option + "\".");
        };
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new NotUnderstood(option + " needs a value after it.");
        }
        return rest.pop();
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new NotUnderstood("--http-port needs a number from 1 to " + HIGHEST_PORT + ", not \"" + text + "\".");
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotUnderstood("--clock needs a moment such as 2026-11-22T09:00:00Z, not \"" + text + "\".");
        }
    }
}
