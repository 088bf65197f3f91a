package org.alongside.accreditation.framework.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** What an area is made of, a line each. */
@Converter
public class Elements implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> elements) {
        return String.join("\n", elements);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return List.of(text.split("\n"));
    }
}
