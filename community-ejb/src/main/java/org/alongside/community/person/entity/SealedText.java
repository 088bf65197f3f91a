package org.alongside.community.person.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.platform.secret.Cipher;

/** Words about a person that only the portal with its key can read. Nothing written is kept as nothing. */
@Converter
public class SealedText implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String words) {
        return words == null || words.isEmpty() ? "" : Cipher.ofTheInstallation().seal(words);
    }

    @Override
    public String convertToEntityAttribute(String sealed) {
        return sealed == null || sealed.isEmpty() ? "" : Cipher.ofTheInstallation().open(sealed);
    }
}
