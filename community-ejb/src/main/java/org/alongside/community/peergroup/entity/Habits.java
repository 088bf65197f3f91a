package org.alongside.community.peergroup.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.community.peergroup.Habit;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class Habits implements AttributeConverter<Set<Habit>, String> {

    private final WordSet<Habit> words = new WordSet<>(Habit::name, Habit::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<Habit> values) {
        return words.write(values);
    }

    @Override
    public Set<Habit> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
