package org.alongside.community.person.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.community.person.Format;

/** In one column, the first choice first. */
@Converter
public class FormatOrder implements AttributeConverter<List<Format>, String> {

    @Override
    public String convertToDatabaseColumn(List<Format> formats) {
        return formats == null ? null : formats.stream().map(Format::name).collect(Collectors.joining(" "));
    }

    @Override
    public List<Format> convertToEntityAttribute(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(" ")).map(Format::valueOf).toList();
    }
}
