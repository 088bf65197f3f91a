package org.alongside.training.completion.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.platform.text.WordSet;
import org.alongside.training.course.AreaTaught;

/** Framework areas with their depth, in one column. */
@Converter
public class AreasColumn implements AttributeConverter<Set<AreaTaught>, String> {

    private static final WordSet<AreaTaught> WORDS = new WordSet<>(AreaTaught::word, AreaTaught::of);

    @Override
    public String convertToDatabaseColumn(Set<AreaTaught> areas) {
        return WORDS.write(areas);
    }

    @Override
    public Set<AreaTaught> convertToEntityAttribute(String column) {
        return WORDS.read(column);
    }
}
