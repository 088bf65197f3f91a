package org.alongside.training.run.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.platform.text.WordSet;
import org.alongside.training.run.AccessFeature;

/** In one column. */
@Converter
public class AccessFeatures implements AttributeConverter<Set<AccessFeature>, String> {

    private final WordSet<AccessFeature> words = new WordSet<>(AccessFeature::name, AccessFeature::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<AccessFeature> values) {
        return words.write(values);
    }

    @Override
    public Set<AccessFeature> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
