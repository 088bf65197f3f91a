package org.alongside.accreditation.application.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.Interest;

/**
 * A case I am asked to assess. Until I answered the interest question {@code status} and {@code submittedOn} are null:
 * a name is all there is (R-ACC-47).
 */
public record AssessorTask(UUID applicationId, String applicantName, Interest interest, ApplicationStatus status,
        LocalDate submittedOn, int rated, int criteria, boolean recommended) {
}
