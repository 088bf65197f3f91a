package org.alongside.accreditation.framework.entity;

import jakarta.persistence.Converter;
import java.util.function.Function;

@Converter
class AreaCodes extends WordSet<String> {

    AreaCodes() {
        super(Function.identity(), Function.identity());
    }
}
