package org.alongside.community.peergroup.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.platform.secret.Cipher;

/** Words between two people, which nobody else reads. */
@Converter
public class SealedWords implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String words) {
        return words == null || words.isEmpty() ? "" : Cipher.forPurpose("peers").seal(words);
    }

    @Override
    public String convertToEntityAttribute(String sealed) {
        return sealed == null || sealed.isEmpty() ? "" : Cipher.forPurpose("peers").open(sealed);
    }
}
