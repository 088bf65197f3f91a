package org.alongside.community.peergroup.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.community.peergroup.Experience;
import org.alongside.platform.secret.Cipher;

/** A tag that only the portal with its key can read: what somebody lives with is nobody's business in a dump. */
@Converter
public class SealedTag implements AttributeConverter<Experience, String> {

    @Override
    public String convertToDatabaseColumn(Experience tag) {
        return tag == null ? "" : Cipher.forPurpose("peers").seal(tag.name());
    }

    @Override
    public Experience convertToEntityAttribute(String sealed) {
        return sealed == null || sealed.isEmpty() ? null : Experience.valueOf(Cipher.forPurpose("peers").open(sealed));
    }
}
