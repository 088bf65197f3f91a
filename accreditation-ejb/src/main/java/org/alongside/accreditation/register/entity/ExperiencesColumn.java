package org.alongside.accreditation.register.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.accreditation.register.Experience;

/** See {@link ChoicesColumn}; the interface is repeated because EclipseLink reads its types only from here. */
@Converter
public class ExperiencesColumn extends ChoicesColumn<Experience> implements AttributeConverter<Set<Experience>, String> {

    public ExperiencesColumn() {
        super(Experience.class);
    }
}
