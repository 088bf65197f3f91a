package org.alongside.community.timebank.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.community.timebank.ReviewReason;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class ReviewReasons implements AttributeConverter<Set<ReviewReason>, String> {

    private final WordSet<ReviewReason> words = new WordSet<>(ReviewReason::name, ReviewReason::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<ReviewReason> values) {
        return words.write(values);
    }

    @Override
    public Set<ReviewReason> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
