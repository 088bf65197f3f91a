package org.alongside.accreditation.interim.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.platform.secret.Cipher;

/** Why somebody is suspended, under a key of its own: who has the database alone reads none of it (R-ACC-75). */
@Converter
public class SealedWords implements AttributeConverter<String, String> {

    /** Never another word: what is sealed would not open again. */
    private static final String PURPOSE = "interim measures";

    @Override
    public String convertToDatabaseColumn(String words) {
        return words == null || words.isEmpty() ? "" : Cipher.forPurpose(PURPOSE).seal(words);
    }

    @Override
    public String convertToEntityAttribute(String sealed) {
        return sealed == null || sealed.isEmpty() ? "" : Cipher.forPurpose(PURPOSE).open(sealed);
    }
}
