package org.alongside.accreditation.interim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.interim.MeasureTerms;

/** How long measures of the open area may last today. */
@ApplicationScoped
public class Terms {

    @Inject
    private ReadStandards standards;

    public MeasureTerms inForce() {
        Standards now = standards.inForce();
        return new MeasureTerms(now.parameter(ParameterKey.INTERIM_REVIEW_DAYS),
                now.parameter(ParameterKey.SUSPENSION_MAX_MONTHS));
    }
}
