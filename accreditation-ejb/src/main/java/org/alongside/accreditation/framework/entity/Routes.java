package org.alongside.accreditation.framework.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class Routes implements AttributeConverter<Set<EvidenceRoute>, String> {

    private final WordSet<EvidenceRoute> words = new WordSet<>(EvidenceRoute::name, EvidenceRoute::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<EvidenceRoute> values) {
        return words.write(values);
    }

    @Override
    public Set<EvidenceRoute> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
