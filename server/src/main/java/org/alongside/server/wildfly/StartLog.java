package org.alongside.server.wildfly;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in WildFly's log the one line worth showing. */
final class StartLog {

    private static final Pattern TROUBLE = Pattern.compile("^\\S+ \\S+ (ERROR|FATAL) +\\[[^]]*] \\([^)]*\\) (?<said>.*)$");
    private static final Pattern NEW_ENTRY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d .*");
    private static final String CAUSE = "Caused by: ";
    private static final int NOT_TOO_LONG = 400;

    private StartLog() {
    }

    /** WildFly wraps what went wrong several times; the last cause of the first error is what somebody can mend. */
    static Optional<String> firstError(String log) {
        var lines = log.lines().toList();
        for (var number = 0; number < lines.size(); number++) {
            var matcher = TROUBLE.matcher(lines.get(number));
            if (matcher.matches()) {
                var said = matcher.group("said");
                return Optional.of(shortened(lastCause(lines.subList(number + 1, lines.size())).orElse(said)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lastCause(List<String> following) {
        return following.stream()
                .takeWhile(line -> !NEW_ENTRY.matcher(line).matches())
                .map(String::strip)
                .filter(line -> line.startsWith(CAUSE))
                .map(line -> line.substring(CAUSE.length()))
                .reduce((earlier, later) -> later);
    }

    private static String shortened(String text) {
        return text.length() > NOT_TOO_LONG ? text.substring(0, NOT_TOO_LONG) + "…" : text;
    }
}
