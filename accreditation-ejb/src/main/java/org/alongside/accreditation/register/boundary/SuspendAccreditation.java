package org.alongside.accreditation.register.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.accreditation.register.control.Accreditations;
import org.alongside.accreditation.register.control.LifeOnTheList;
import org.alongside.platform.usecase.UseCase;

/**
 * Part of what takes an accreditation out of force for a time, in the same transaction (7.4). The list, the open data
 * and whoever is told of changes follow at once. Nobody else may call it.
 */
@Stateless
public class SuspendAccreditation {

    @Inject
    private Accreditations accreditations;

    @Inject
    private LifeOnTheList life;

    /** Refused as stale unless it is in force. */
    @UseCase("SUSPEND_ACCREDITATION")
    public void suspend(UUID accreditationId) {
        life.suspend(accreditations.lock(accreditationId));
    }

    /** Refused as stale unless it is suspended. */
    @UseCase("SUSPEND_ACCREDITATION")
    public void restore(UUID accreditationId) {
        life.restore(accreditations.lock(accreditationId));
    }
}
