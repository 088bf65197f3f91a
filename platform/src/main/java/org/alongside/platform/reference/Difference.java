package org.alongside.platform.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * How one row differs from what counts today.
 *
 * @param name    of the thing, as it is called now, or was
 * @param changes cell by cell; empty when the row is new or gone
 */
public record Difference(Kind kind, String key, String name, List<Change> changes) {

    /** What became of the row. */
    public enum Kind {
        ADDED, GONE, CHANGED
    }

    /** One cell that says something else. */
    public record Change(String column, String before, String after) {
    }

    public Difference {
        changes = List.copyOf(changes);
    }

    static Difference added(ReferenceRow row) {
        return new Difference(Kind.ADDED, row.key(), row.name(), List.of());
    }

    static Difference gone(ReferenceRow row) {
        return new Difference(Kind.GONE, row.key(), row.name(), List.of());
    }

    /** What only one of the two says is no change. */
    static Difference changed(Dataset dataset, ReferenceRow before, ReferenceRow after) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(before.cells().size(), after.cells().size()); i++) {
            if (!before.cells().get(i).equals(after.cells().get(i))) {
                changes.add(new Change(dataset.columns().get(i), before.cells().get(i), after.cells().get(i)));
            }
        }
        return new Difference(Kind.CHANGED, after.key(), after.name(), changes);
    }
}
