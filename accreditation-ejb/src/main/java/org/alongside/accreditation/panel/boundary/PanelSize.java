package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.Tier;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.register.RegisterSearch;
import org.alongside.accreditation.register.boundary.BrowseRegister;

/** How many people sit on a panel here today. */
@ApplicationScoped
class PanelSize {

    @Inject
    private ReadStandards standards;

    @Inject
    private BrowseRegister register;

    Standards standards() {
        return standards.inForce();
    }

    /** The larger the area, the larger the panel; a case keeps the size it was convened with. */
    int of(Standards inForce) {
        return inForce.panelSize(Tier.of((int) register.search(RegisterSearch.EVERYBODY).total()));
    }
}
