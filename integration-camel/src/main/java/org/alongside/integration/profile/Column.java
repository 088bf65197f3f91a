package org.alongside.integration.profile;

import java.util.List;
import java.util.stream.Stream;

/**
 * One column of a feed, in our words.
 *
 * @param name     ours, snake_case
 * @param length   the longest, in characters as people count them; 0 where the type says it
 * @param required whether every row has to fill it
 * @param allowed  the words it may hold; empty when it may hold any
 */
public record Column(String name, ColumnType type, int length, boolean required, List<String> allowed) {

    public Column {
        allowed = List.copyOf(allowed);
    }

    public static Column required(String name, ColumnType type) {
        return new Column(name, type, 0, true, List.of());
    }

    public static Column optional(String name, ColumnType type) {
        return new Column(name, type, 0, false, List.of());
    }

    public Column upTo(int longest) {
        return new Column(name, type, longest, required, allowed);
    }

    public Column oneOf(String... words) {
        return new Column(name, type, length, required, List.of(words));
    }

    public Column oneOf(Class<? extends Enum<?>> words) {
        return new Column(name, type, length, required,
                Stream.of(words.getEnumConstants()).map(Enum::name).toList());
    }
}
