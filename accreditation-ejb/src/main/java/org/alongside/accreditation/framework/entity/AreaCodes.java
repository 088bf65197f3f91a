package org.alongside.accreditation.framework.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.function.Function;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class AreaCodes implements AttributeConverter<Set<String>, String> {

    private final WordSet<String> words = new WordSet<>(Function.identity(), Function.identity());

    @Override
    public String convertToDatabaseColumn(Set<String> values) {
        return words.write(values);
    }

    @Override
    public Set<String> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
