package org.alongside.accreditation.panel.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.alongside.accreditation.panel.entity.Lot;

/** Draws the seed of a draw. Nobody can guess it before, and everybody can repeat the draw after. */
@ApplicationScoped
public class Lots {

    private final SecureRandom random = new SecureRandom();

    public Lot next() {
        return new Lot(random.nextLong());
    }
}
