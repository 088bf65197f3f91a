package org.alongside.accreditation.body.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.accreditation.body.BodyKind;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.platform.tenancy.CurrentCall;

/**
 * For how long a declaration counts (R-ACC-05): as the open area has it, which may be shorter than in the country; for the
 * steward group, as the country has it.
 */
@ApplicationScoped
class Reconfirming {

    @Inject
    private Bodies bodies;

    @Inject
    private ReadStandards standards;

    @Inject
    private CurrentCall call;

    int months(GoverningMember member) {
        return bodies.get(member.bodyId(), call.area()).kind() == BodyKind.STEWARD
                ? standards.national(ParameterKey.CONSTITUENCY_RECONFIRM_MONTHS)
                : standards.inForce().parameter(ParameterKey.CONSTITUENCY_RECONFIRM_MONTHS);
    }
}
