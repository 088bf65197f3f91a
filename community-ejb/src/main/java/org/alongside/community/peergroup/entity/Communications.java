package org.alongside.community.peergroup.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.community.peergroup.Communication;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class Communications implements AttributeConverter<Set<Communication>, String> {

    private final WordSet<Communication> words = new WordSet<>(Communication::name, Communication::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<Communication> values) {
        return words.write(values);
    }

    @Override
    public Set<Communication> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
