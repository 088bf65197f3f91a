package org.alongside.platform.reference;

import java.util.List;

/** A kind of list, and what its rows say beside their key. */
public enum Dataset {

    /** By their day, as 2026-04-06. */
    BANK_HOLIDAYS("Bank holidays", List.of("Name")),
    /** By their GSS code. The last column may be missing: many lists do not have it. */
    COUNCILS("Councils", List.of("Name", "Council", "Kind", "Region", "From", "Until", "Code"));

    private final String label;
    private final List<String> columns;

    Dataset(String label, List<String> columns) {
        this.label = label;
        this.columns = columns;
    }

    public String label() {
        return label;
    }

    public List<String> columns() {
        return columns;
    }
}
