package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.register.boundary.KnowBrokers;

/** How many people sit on a panel here today. */
@ApplicationScoped
class PanelSize {

    @Inject
    private ReadStandards standards;

    @Inject
    private KnowBrokers brokers;

    Standards standards() {
        return standards.inForce();
    }

    /** The larger the area, the larger the panel; a case keeps the size it was convened with. */
    int of(Standards inForce) {
        return inForce.panelSize(brokers.tier());
    }
}
