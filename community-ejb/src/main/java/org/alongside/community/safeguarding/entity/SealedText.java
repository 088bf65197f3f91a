package org.alongside.community.safeguarding.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.platform.secret.Cipher;

/** Words that open under the key for safeguarding and no other (R-SAFE-07). Nothing written is kept as nothing. */
@Converter
public class SealedText implements AttributeConverter<String, String> {

    /** Never another word: what is sealed would not open again. */
    static final String PURPOSE = "safeguarding";

    @Override
    public String convertToDatabaseColumn(String words) {
        return words == null || words.isEmpty() ? "" : Cipher.forPurpose(PURPOSE).seal(words);
    }

    @Override
    public String convertToEntityAttribute(String sealed) {
        return sealed == null || sealed.isEmpty() ? "" : Cipher.forPurpose(PURPOSE).open(sealed);
    }
}
