package org.alongside.training.course.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.platform.text.WordSet;
import org.alongside.training.course.AreaTaught;

/** In one column. */
@Converter
public class AreasTaught implements AttributeConverter<Set<AreaTaught>, String> {

    private final WordSet<AreaTaught> words = new WordSet<>(AreaTaught::word, AreaTaught::of);

    @Override
    public String convertToDatabaseColumn(Set<AreaTaught> values) {
        return words.write(values);
    }

    @Override
    public Set<AreaTaught> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
