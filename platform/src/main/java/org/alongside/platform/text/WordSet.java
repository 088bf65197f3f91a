package org.alongside.platform.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A few words from a fixed list, in one column; null stays null. Converters hold one rather than extend it: EclipseLink
 * reads a converter's types from the interface it names itself.
 */
public final class WordSet<T> {

    private final Function<T, String> word;
    private final Function<String, T> value;

    public WordSet(Function<T, String> word, Function<String, T> value) {
        this.word = word;
        this.value = value;
    }

    public String write(Set<T> values) {
        return values == null ? null : values.stream().map(word).sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(" "));
    }

    public Set<T> read(String text) {
        if (text == null) {
            return null;
        }
        return text.isEmpty() ? Set.of()
                : Arrays.stream(text.split(" ")).map(value).collect(Collectors.toUnmodifiableSet());
    }
}
