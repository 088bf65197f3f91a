package org.alongside.community.peergroup.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.community.peergroup.Topic;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class Topics implements AttributeConverter<Set<Topic>, String> {

    private final WordSet<Topic> words = new WordSet<>(Topic::name, Topic::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<Topic> values) {
        return words.write(values);
    }

    @Override
    public Set<Topic> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
