package org.alongside.community.pool.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class OutcomesColumn implements AttributeConverter<Set<UUID>, String> {

    private final WordSet<UUID> words = new WordSet<>(UUID::toString, UUID::fromString);

    @Override
    public String convertToDatabaseColumn(Set<UUID> values) {
        return words.write(values);
    }

    @Override
    public Set<UUID> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
