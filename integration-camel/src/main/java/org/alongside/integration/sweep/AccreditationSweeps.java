package org.alongside.integration.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.accreditation.application.boundary.ChaseApplications;
import org.alongside.accreditation.body.boundary.KeepBodies;
import org.alongside.accreditation.interim.boundary.SweepInterimMeasures;
import org.alongside.accreditation.panel.boundary.SweepPanels;
import org.alongside.accreditation.register.boundary.ExpireAccreditations;
import org.alongside.integration.area.Attempts;

/** Bodies come first: what a panel may do depends on them. Measures come last: whoever has left the list has none. */
@ApplicationScoped
class AccreditationSweeps {

    @Inject
    private KeepBodies bodies;

    @Inject
    private ChaseApplications applications;

    @Inject
    private SweepPanels panels;

    @Inject
    private ExpireAccreditations accreditations;

    @Inject
    private SweepInterimMeasures measures;

    void sweep() {
        Attempts.at("bodies", bodies::sweep);
        Attempts.at("panels", panels::sweep);
        Attempts.atEach("applications", applications::waiting, applications::chase);
        Attempts.at("accreditations", accreditations::sweep);
        Attempts.at("interim measures", measures::sweep);
    }
}
