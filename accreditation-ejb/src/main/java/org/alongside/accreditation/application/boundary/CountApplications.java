package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.control.ApplicationCounts;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.platform.usecase.UseCase;

/** Anyone sees how much there is to do here. Small numbers are hidden before they leave. */
@Stateless
public class CountApplications {

    @Inject
    private ApplicationCounts counts;

    @Inject
    private ReadStandards standards;

    /** The stages in the order an application goes through them. */
    @UseCase("COUNT_APPLICATIONS")
    public List<StageCount> byStage() {
        Map<ApplicationStatus, Long> byStatus = counts.byStatus();
        int least = standards.inForce().parameter(ParameterKey.SUPPRESS_BELOW);
        return PublicStage.all().map(stage -> stage.count(byStatus, least)).toList();
    }
}
