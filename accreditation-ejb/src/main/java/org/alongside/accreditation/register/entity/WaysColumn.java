package org.alongside.accreditation.register.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.accreditation.register.WayOfCommunicating;

/** See {@link ChoicesColumn}; the interface is repeated because EclipseLink reads its types only from here. */
@Converter
public class WaysColumn extends ChoicesColumn<WayOfCommunicating> implements AttributeConverter<Set<WayOfCommunicating>, String> {

    public WaysColumn() {
        super(WayOfCommunicating.class);
    }
}
