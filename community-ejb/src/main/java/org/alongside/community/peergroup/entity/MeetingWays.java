package org.alongside.community.peergroup.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class MeetingWays implements AttributeConverter<Set<MeetingWay>, String> {

    private final WordSet<MeetingWay> words = new WordSet<>(MeetingWay::name, MeetingWay::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<MeetingWay> values) {
        return words.write(values);
    }

    @Override
    public Set<MeetingWay> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
