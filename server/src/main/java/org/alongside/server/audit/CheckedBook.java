package org.alongside.server.audit;

import java.util.List;
import java.util.Locale;

/** One book of one area, and what does not fit in it. */
public record CheckedBook(String area, String id, String unit, long journals, List<String> problems) {

    public boolean isWhole() {
        return problems.isEmpty();
    }

    @Override
    public String toString() {
        return area + ", book " + id + " in " + unit.toLowerCase(Locale.ROOT) + ", journals " + journals + ": "
                + (isWhole() ? "adds up" : String.join("; ", problems));
    }
}
