package org.alongside.accreditation.body.entity;

import jakarta.persistence.Converter;
import org.alongside.accreditation.WordSet;
import org.alongside.accreditation.framework.ConsultationFormat;

@Converter
class Formats extends WordSet<ConsultationFormat> {

    Formats() {
        super(ConsultationFormat::name, ConsultationFormat::valueOf);
    }
}
