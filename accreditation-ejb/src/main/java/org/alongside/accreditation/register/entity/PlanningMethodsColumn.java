package org.alongside.accreditation.register.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.accreditation.register.PlanningMethod;

/** See {@link ChoicesColumn}; the interface is repeated because EclipseLink reads its types only from here. */
@Converter
public class PlanningMethodsColumn extends ChoicesColumn<PlanningMethod>
        implements AttributeConverter<Set<PlanningMethod>, String> {

    public PlanningMethodsColumn() {
        super(PlanningMethod.class);
    }
}
