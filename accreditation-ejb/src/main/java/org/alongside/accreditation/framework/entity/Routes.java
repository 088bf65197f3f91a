package org.alongside.accreditation.framework.entity;

import jakarta.persistence.Converter;
import org.alongside.accreditation.WordSet;
import org.alongside.accreditation.framework.EvidenceRoute;

@Converter
class Routes extends WordSet<EvidenceRoute> {

    Routes() {
        super(EvidenceRoute::name, EvidenceRoute::valueOf);
    }
}
