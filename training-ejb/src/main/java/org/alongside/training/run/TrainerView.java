package org.alongside.training.run;

import java.util.UUID;

/** Somebody asked to teach, for the provider; what they said of their own experience is not in it (R-TRN-11). */
public record TrainerView(UUID personId, String name, TrainerRole role, TrainerStatus status, long payPenceAnHour,
        PayBasis payBasis) {
}
