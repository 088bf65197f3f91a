package org.alongside.training.course.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.platform.text.WordSet;
import org.alongside.training.course.Assessment;

/** In one column. */
@Converter
public class Assessments implements AttributeConverter<Set<Assessment>, String> {

    private final WordSet<Assessment> words = new WordSet<>(Assessment::name, Assessment::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<Assessment> values) {
        return words.write(values);
    }

    @Override
    public Set<Assessment> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
