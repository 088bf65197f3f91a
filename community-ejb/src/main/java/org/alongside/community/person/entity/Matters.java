package org.alongside.community.person.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.community.person.Matter;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class Matters implements AttributeConverter<Set<Matter>, String> {

    private final WordSet<Matter> words = new WordSet<>(Matter::name, Matter::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<Matter> matters) {
        return words.write(matters);
    }

    @Override
    public Set<Matter> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
