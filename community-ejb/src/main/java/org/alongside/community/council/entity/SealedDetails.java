package org.alongside.community.council.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.alongside.community.council.LinkDetails;
import org.alongside.platform.secret.Cipher;

/** Who somebody is, for their council's eyes: sealed while it waits, and nothing once it is forgotten. */
@Converter
public class SealedDetails implements AttributeConverter<LinkDetails, String> {

    /** No name holds one: it is a control character. */
    private static final String BETWEEN = "\u001F";
    private static final int PARTS = 6;

    @Override
    public String convertToDatabaseColumn(LinkDetails details) {
        return details == null ? "" : Cipher.ofTheInstallation().seal(String.join(BETWEEN, details.familyName(),
                details.givenNames(), details.dateOfBirth().toString(), details.postcode(), details.letterCode(),
                details.nhsNumber()));
    }

    @Override
    public LinkDetails convertToEntityAttribute(String sealed) {
        if (sealed == null || sealed.isEmpty()) {
            return null;
        }
        String[] part = Cipher.ofTheInstallation().open(sealed).split(BETWEEN, PARTS);
        return new LinkDetails(part[0], part[1], LocalDate.parse(part[2]), part[3], part[4],
                part.length < PARTS ? "" : part[PARTS - 1]);
    }
}
