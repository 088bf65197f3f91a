package org.alongside.platform.reference;

import java.util.List;

/**
 * One row of a list.
 *
 * @param key   what it is about, once in a list
 * @param cells as its dataset names them, the first being its name; fewer where the list does not say the last
 */
public record ReferenceRow(String key, List<String> cells) {

    public ReferenceRow {
        cells = List.copyOf(cells);
    }

    public String name() {
        return cells.get(0);
    }
}
