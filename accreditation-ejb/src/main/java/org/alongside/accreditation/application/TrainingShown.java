package org.alongside.accreditation.application;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.framework.EvidenceRoute;

/**
 * Training that somebody completed and wants to show, as the training itself recorded it; nobody types it.
 *
 * @param sourceId     by which the training knows it; to show the same twice is to show it once
 * @param enoughAlone  an introduction supports what somebody says, but does not show it alone (R-TRN-31)
 */
public record TrainingShown(UUID sourceId, String title, String provider, LocalDate completedOn, boolean enoughAlone) {

    /** As evidence of a course. It shows nobody but its owner. */
    public EvidenceDetails details() {
        String depth = enoughAlone ? "It teaches this in full."
                : "It is an introduction to this: it supports what somebody says, but does not show it alone.";
        return new EvidenceDetails(EvidenceRoute.COURSE, title, completedOn, OthersData.NONE,
                "Completed training held by %s. %s Recorded by the people who held it.".formatted(provider, depth));
    }
}
