package org.alongside.integration.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives each line an id that is the same whenever and in whatever file it comes: the provider's, or one made of what the line
 * says and of how many lines before it that day say the same, so that two identical coffees stay two (R-INT-67).
 */
public final class LineIds {

    /** As long as a provider's own may be, so that it can stand in the provider's column. */
    private static final int LONGEST = 60;

    private LineIds() {
    }

    /** One for each line, in their order. */
    public static List<String> of(Statement statement) {
        Map<String, Integer> before = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (StatementLine line : statement.lines()) {
            if (line.providerId() != null) {
                ids.add(line.providerId());
            } else {
                String said = said(statement.account(), line);
                ids.add(hash(said + '\n' + before.merge(said, 1, Integer::sum)));
            }
        }
        return ids;
    }

    /** A part has its length before it, so that no two lines are written alike. */
    private static String said(String account, StatementLine line) {
        return Stream.of(account, line.bookedOn(), line.amount().pence(), line.currency(), line.description(),
                        line.runningBalance() == null ? null : line.runningBalance().pence())
                .map(part -> Objects.toString(part, ""))
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, LONGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
