package org.alongside.planted.entities_ask_nobody.accreditation.panel.entity;

import jakarta.inject.Inject;
import java.time.Clock;

class CuriousSeat {

    @Inject
    Clock clock;
}
