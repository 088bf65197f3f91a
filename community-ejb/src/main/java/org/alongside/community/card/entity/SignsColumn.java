package org.alongside.community.card.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.community.card.CardSign;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class SignsColumn implements AttributeConverter<Set<CardSign>, String> {

    private final WordSet<CardSign> words = new WordSet<>(CardSign::name, CardSign::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<CardSign> values) {
        return words.write(values);
    }

    @Override
    public Set<CardSign> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
