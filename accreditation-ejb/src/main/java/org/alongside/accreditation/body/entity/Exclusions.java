package org.alongside.accreditation.body.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.accreditation.body.Exclusion;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class Exclusions implements AttributeConverter<Set<Exclusion>, String> {

    private final WordSet<Exclusion> words = new WordSet<>(Exclusion::name, Exclusion::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<Exclusion> values) {
        return words.write(values);
    }

    @Override
    public Set<Exclusion> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
