package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.alongside.accreditation.framework.boundary.BringEditionIntoForce;
import org.alongside.platform.usecase.UseCase;

/** The steward group decides about the national framework, under the same rule as every body (R-ACC-12). */
@Stateless
public class DecideFramework {

    @Inject
    private CheckControl control;

    @Inject
    private BringEditionIntoForce editions;

    /** Refused while the steward group lacks control, and without a whole change statement (R-ACC-11). */
    @UseCase("DECIDE_FRAMEWORK")
    public void bringIntoForce(BringIntoForce command) {
        control.requireStewardControl();
        editions.bring(command.editionCode());
    }
}
