package org.alongside.training.enrolment.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.platform.text.WordSet;
import org.alongside.training.enrolment.Arrangement;

/** What was ticked, in one sealed column. */
@Converter
public class SealedArrangements implements AttributeConverter<Set<Arrangement>, String> {

    private final WordSet<Arrangement> words = new WordSet<>(Arrangement::name, Arrangement::valueOf);
    private final SealedWords seal = new SealedWords();

    @Override
    public String convertToDatabaseColumn(Set<Arrangement> list) {
        return seal.convertToDatabaseColumn(words.write(list));
    }

    @Override
    public Set<Arrangement> convertToEntityAttribute(String sealed) {
        return words.read(seal.convertToEntityAttribute(sealed));
    }
}
