package org.alongside.community.peergroup.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class TimeSlots implements AttributeConverter<Set<TimeSlot>, String> {

    private final WordSet<TimeSlot> words = new WordSet<>(TimeSlot::name, TimeSlot::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<TimeSlot> values) {
        return words.write(values);
    }

    @Override
    public Set<TimeSlot> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
