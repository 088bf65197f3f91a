package org.alongside.community.pool.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class CategoriesColumn implements AttributeConverter<Set<SpendCategory>, String> {

    private final WordSet<SpendCategory> words = new WordSet<>(SpendCategory::name, SpendCategory::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<SpendCategory> values) {
        return words.write(values);
    }

    @Override
    public Set<SpendCategory> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
