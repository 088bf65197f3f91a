package org.alongside.accreditation.body.entity;

import jakarta.persistence.Converter;
import org.alongside.accreditation.WordSet;
import org.alongside.accreditation.body.Exclusion;

@Converter
class Exclusions extends WordSet<Exclusion> {

    Exclusions() {
        super(Exclusion::name, Exclusion::valueOf);
    }
}
