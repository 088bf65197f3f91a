package org.alongside.accreditation.application.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.framework.Tier;

/** How large the area is, by the people who became accredited here. */
@ApplicationScoped
class AreaTier {

    @Inject
    private Applications applications;

    int assessorsNeeded() {
        return Tier.of(applications.accreditedPeople()).assessorsNeeded();
    }
}
