package org.alongside.accreditation.body.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accreditation.body.ConstituencyKind;
import org.alongside.platform.secret.Cipher;

/** What a person declared, sealed: who has the database alone cannot read it (R-ACC-04). */
@Converter
public class SealedKinds implements AttributeConverter<Set<ConstituencyKind>, String> {

    @Override
    public String convertToDatabaseColumn(Set<ConstituencyKind> kinds) {
        return Cipher.ofTheInstallation().seal(kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
    }

    @Override
    public Set<ConstituencyKind> convertToEntityAttribute(String sealed) {
        return Arrays.stream(Cipher.ofTheInstallation().open(sealed).split(" ")).map(ConstituencyKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
