package org.alongside.accreditation.register.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.accreditation.register.Language;

/** See {@link ChoicesColumn}; the interface is repeated because EclipseLink reads its types only from here. */
@Converter
public class LanguagesColumn extends ChoicesColumn<Language> implements AttributeConverter<Set<Language>, String> {

    public LanguagesColumn() {
        super(Language.class);
    }
}
