package org.alongside.integration.profile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the rows of one feed hold, said once. Columns come in any order in a file. */
public final class FeedSchema {

    private final String feed;
    private final int version;
    private final List<Column> columns;
    private final Map<String, Integer> places;

    private FeedSchema(String feed, int version, List<Column> columns) {
        this.feed = feed;
        this.version = version;
        this.columns = List.copyOf(columns);
        this.places = IntStream.range(0, columns.size()).boxed()
                .collect(Collectors.toUnmodifiableMap(place -> columns.get(place).name(), Function.identity()));
    }

    /** Refuses two columns of one name. */
    public static FeedSchema of(String feed, int version, Column... columns) {
        return new FeedSchema(feed, version, List.of(columns));
    }

    /** For example {@code F3}. */
    public String feed() {
        return feed;
    }

    public int version() {
        return version;
    }

    public List<Column> columns() {
        return columns;
    }

    public boolean has(String name) {
        return places.containsKey(name);
    }

    public Column column(String name) {
        return columns.get(place(name));
    }

    int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException(feed + " has no column " + name);
        }
        return place;
    }
}
