package org.alongside.accreditation.application.boundary;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.accreditation.application.ApplicationStatus;

/** Which part of the work queue to show. Drafts are nobody's business but the applicant's. */
public enum QueueFilter {

    OPEN(EnumSet.range(ApplicationStatus.SUBMITTED, ApplicationStatus.WITH_PANEL)),
    TO_ACCEPT(EnumSet.of(ApplicationStatus.SUBMITTED)),
    WITH_APPLICANT(EnumSet.of(ApplicationStatus.RETURNED, ApplicationStatus.INFO_REQUESTED)),
    IN_ASSESSMENT(EnumSet.of(ApplicationStatus.IN_ASSESSMENT)),
    READY_FOR_PANEL(EnumSet.of(ApplicationStatus.READY_FOR_PANEL)),
    WITH_PANEL(EnumSet.of(ApplicationStatus.WITH_PANEL)),
    ENDED(EnumSet.of(ApplicationStatus.ACCREDITED, ApplicationStatus.REFUSED, ApplicationStatus.LAPSED));

    private final Set<ApplicationStatus> statuses;

    QueueFilter(Set<ApplicationStatus> statuses) {
        this.statuses = statuses;
    }

    public Set<ApplicationStatus> statuses() {
        return Set.copyOf(statuses);
    }
}
