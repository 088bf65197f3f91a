package org.alongside.accreditation.body.entity;

import jakarta.persistence.Converter;
import org.alongside.accreditation.WordSet;
import org.alongside.accreditation.body.HostActivity;

@Converter
class Activities extends WordSet<HostActivity> {

    Activities() {
        super(HostActivity::name, HostActivity::valueOf);
    }
}
