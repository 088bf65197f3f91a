package org.alongside.platform.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.platform.reference.Difference.Kind;

/**
 * How a version differs from what counts today.
 *
 * @param all   how many rows differ
 * @param shown the first of them, by their keys: more than anybody reads are not shown
 */
public record Differences(Map<Kind, Long> all, List<Difference> shown) {

    private static final int MOST = 200;

    public Differences {
        all = Map.copyOf(all);
        shown = List.copyOf(shown);
    }

    public static Differences between(Dataset dataset, List<ReferenceRow> before, List<ReferenceRow> after) {
        Map<String, ReferenceRow> was = byKey(before);
        Map<String, ReferenceRow> is = byKey(after);
        Set<String> keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        List<Difference> found = keys.stream().map(key -> one(dataset, was.get(key), is.get(key))).filter(Objects::nonNull)
                .toList();
        return new Differences(found.stream().collect(Collectors.groupingBy(Difference::kind, Collectors.counting())),
                found.stream().limit(MOST).toList());
    }

    /** Null when they say the same. */
    private static Difference one(Dataset dataset, ReferenceRow before, ReferenceRow after) {
        if (before == null) {
            return Difference.added(after);
        }
        if (after == null) {
            return Difference.gone(before);
        }
        Difference changed = Difference.changed(dataset, before, after);
        return changed.changes().isEmpty() ? null : changed;
    }

    private static Map<String, ReferenceRow> byKey(List<ReferenceRow> rows) {
        return rows.stream().collect(Collectors.toMap(ReferenceRow::key, Function.identity(), (one, other) -> one,
                TreeMap::new));
    }

    public long added() {
        return all.getOrDefault(Kind.ADDED, 0L);
    }

    public long gone() {
        return all.getOrDefault(Kind.GONE, 0L);
    }

    public long changed() {
        return all.getOrDefault(Kind.CHANGED, 0L);
    }

    public long hidden() {
        return added() + gone() + changed() - shown.size();
    }
}
