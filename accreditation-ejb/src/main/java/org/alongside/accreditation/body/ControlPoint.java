package org.alongside.accreditation.body;

import java.time.Instant;

/** From this instant on, this band. */
public record ControlPoint(Instant at, ControlBand band) {
}
