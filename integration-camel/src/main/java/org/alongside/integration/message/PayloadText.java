package org.alongside.integration.message;

import java.util.List;

/**
 * What a message says, as it may be shown.
 *
 * @param covered only how long cells are and how they end
 * @param heading of a table; empty when it is none
 * @param rows    of a table, the first ones
 * @param text    of anything else, its beginning
 * @param more    there is more than is shown
 */
public record PayloadText(String mediaType, long bytes, String sha256, boolean covered, List<String> heading,
        List<List<String>> rows, String text, boolean more) {

    public PayloadText {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
    }

    public boolean isTable() {
        return !heading.isEmpty();
    }
}
