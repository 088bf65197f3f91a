package org.alongside.community.safeguarding.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.safeguarding.control.WorkingHours;

/** How long a concern may wait, and which numbers are too small to be told: as the area has set it. */
@Dependent
class Terms {

    @Inject
    private KnowPolicy policy;

    /** Working hours until the deputy is told. */
    long hours() {
        return policy.value(PolicyValue.SAFEGUARDING_ACKNOWLEDGE);
    }

    /** Working hours until it has to be looked into and the coordinator is told. */
    long hoursToLookInto() {
        return policy.value(PolicyValue.SAFEGUARDING_TRIAGE) * WorkingHours.A_DAY;
    }

    long smallNumber() {
        return policy.value(PolicyValue.SMALL_NUMBER);
    }
}
