package org.alongside.accreditation.body.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.accreditation.body.HostActivity;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class Activities implements AttributeConverter<Set<HostActivity>, String> {

    private final WordSet<HostActivity> words = new WordSet<>(HostActivity::name, HostActivity::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<HostActivity> values) {
        return words.write(values);
    }

    @Override
    public Set<HostActivity> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
