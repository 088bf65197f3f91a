package org.alongside.accreditation.link;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.link.LinkKind;

/** The links found when somebody answered: a short list that is only ever read as a whole. */
@Converter
public class DetectedLinks implements AttributeConverter<List<DetectedLink>, String> {

    @Override
    public String convertToDatabaseColumn(List<DetectedLink> links) {
        return links == null ? "" : links.stream().map(link -> link.kind() + "@" + link.since())
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<DetectedLink> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty() ? List.of() : Arrays.stream(column.split(" "))
                .map(DetectedLinks::link).toList();
    }

    private static DetectedLink link(String text) {
        int at = text.indexOf('@');
        return new DetectedLink(LinkKind.valueOf(text.substring(0, at)), LocalDate.parse(text.substring(at + 1)));
    }
}
