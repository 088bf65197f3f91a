package org.alongside.accreditation;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A few words from a fixed list, in one column; null stays null. A base for converters. */
public abstract class WordSet<T> implements AttributeConverter<Set<T>, String> {

    private final Function<T, String> word;
    private final Function<String, T> value;

    protected WordSet(Function<T, String> word, Function<String, T> value) {
        this.word = word;
        this.value = value;
    }

    @Override
    public String convertToDatabaseColumn(Set<T> values) {
        return values == null ? null : values.stream().map(word).sorted(Comparator.naturalOrder()).collect(Collectors.joining(" "));
    }

    @Override
    public Set<T> convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        return text.isEmpty() ? Set.of()
                : Arrays.stream(text.split(" ")).map(value).collect(Collectors.toUnmodifiableSet());
    }
}
