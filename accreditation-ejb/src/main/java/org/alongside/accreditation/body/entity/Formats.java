package org.alongside.accreditation.body.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class Formats implements AttributeConverter<Set<ConsultationFormat>, String> {

    private final WordSet<ConsultationFormat> words = new WordSet<>(ConsultationFormat::name, ConsultationFormat::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<ConsultationFormat> values) {
        return words.write(values);
    }

    @Override
    public Set<ConsultationFormat> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
