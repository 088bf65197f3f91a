package org.alongside.accreditation.framework.entity;

import jakarta.persistence.Converter;
import java.util.function.Function;
import org.alongside.accreditation.WordSet;

@Converter
class AreaCodes extends WordSet<String> {

    AreaCodes() {
        super(Function.identity(), Function.identity());
    }
}
