package org.alongside.accreditation.register.entity;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A small set of choices as one column: their names with commas between. */
abstract class ChoicesColumn<C extends Enum<C>> implements AttributeConverter<Set<C>, String> {

    private final Class<C> kind;

    ChoicesColumn(Class<C> kind) {
        this.kind = kind;
    }

    @Override
    public String convertToDatabaseColumn(Set<C> choices) {
        return choices.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<C> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",")).filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(kind, name)).collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
    }
}
