package org.alongside.community.safeguarding.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who a concern is about, sealed like its words. */
@Converter
public class SealedPeople implements AttributeConverter<Set<UUID>, String> {

    private final SealedText words = new SealedText();

    @Override
    public String convertToDatabaseColumn(Set<UUID> people) {
        return words.convertToDatabaseColumn(people == null ? ""
                : people.stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")));
    }

    @Override
    public Set<UUID> convertToEntityAttribute(String sealed) {
        return Stream.of(words.convertToEntityAttribute(sealed).split(" ")).filter(id -> !id.isEmpty())
                .map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }
}
