package org.alongside.accreditation.application.boundary;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationStatus;

/** The stages that are told outside. Drafts are nobody's business, and how a case ended badly is not told apart. */
enum PublicStage {
    ARRIVED("Sent in, or back with the applicant",
            Set.of(ApplicationStatus.SUBMITTED, ApplicationStatus.RETURNED, ApplicationStatus.INFO_REQUESTED)),
    BEING_READ("Being read", Set.of(ApplicationStatus.IN_ASSESSMENT)),
    WITH_PANEL("Waiting for a panel, or with one",
            Set.of(ApplicationStatus.READY_FOR_PANEL, ApplicationStatus.WITH_PANEL)),
    ACCREDITED("Accredited", Set.of(ApplicationStatus.ACCREDITED)),
    ENDED("Ended without accreditation",
            Set.of(ApplicationStatus.REFUSED, ApplicationStatus.LAPSED, ApplicationStatus.WITHDRAWN_BY_APPLICANT));

    private final String words;
    private final Set<ApplicationStatus> statuses;

    PublicStage(String words, Set<ApplicationStatus> statuses) {
        this.words = words;
        this.statuses = statuses;
    }

    static Stream<PublicStage> all() {
        return Arrays.stream(values());
    }

    StageCount count(Map<ApplicationStatus, Long> byStatus, int least) {
        long count = statuses.stream().mapToLong(status -> byStatus.getOrDefault(status, 0L)).sum();
        return new StageCount(words, count < least ? null : (int) count);
    }
}
