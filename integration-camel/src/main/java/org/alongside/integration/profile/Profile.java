package org.alongside.integration.profile;

import java.util.Map;
import java.util.Set;

/**
 * How one partner writes one feed: one version of it, which never changes (R-INT-88).
 *
 * @param name      for people, for example "Kent finance, allocations"
 * @param feed      for example {@code F3}
 * @param dialect   how the file as a whole is written
 * @param columns   by our name: where it stands and how it is written. A column that is not here stands under our name
 * @param ignored   headers of theirs that are known and of no use here: dropped without a note, and never stored
 * @param forbidden headers that must not be sent to us at all, beside those that nobody may send: they hold the file
 */
public record Profile(String name, int version, String feed, Dialect dialect, Map<String, Writing> columns,
        Set<String> ignored, Set<String> forbidden) {

    public Profile {
        columns = Map.copyOf(columns);
        ignored = Set.copyOf(ignored);
        forbidden = Set.copyOf(forbidden);
    }

    /** As we ask partners to write it: our names, our types, UTF-8, a comma. */
    public static Profile ours(FeedSchema schema) {
        return new Profile("As agreed, " + schema.feed(), 1, schema.feed(), Dialect.OURS, Map.of(), Set.of(), Set.of());
    }

    /** The same, but for the file as a whole. */
    public Profile in(Dialect other) {
        return new Profile(name, version, feed, other, columns, ignored, forbidden);
    }

    /** How a column of ours is written; as ours, when the profile does not say. */
    public Writing writing(String column) {
        return columns.getOrDefault(column, Writing.AS_OURS);
    }
}
