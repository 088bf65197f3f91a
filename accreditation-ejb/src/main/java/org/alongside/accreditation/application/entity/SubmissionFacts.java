package org.alongside.accreditation.application.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.application.PriorFinding;
import org.alongside.accreditation.framework.Standards;

/**
 * What an application cannot know by itself when it is submitted.
 *
 * @param evidenceDates   obtained on, by evidence
 * @param supporting      evidence that supports what somebody says but does not show it alone (R-TRN-31)
 * @param accreditedUntil the last day of an accreditation that runs here already; null when there is none
 */
public record SubmissionFacts(Standards standards, Map<UUID, LocalDate> evidenceDates, Set<UUID> supporting,
                              List<PriorFinding> findings,
                              LocalDate accreditedUntil, LocalDate today) {

    /** Without evidence that needs other evidence beside it. */
    public SubmissionFacts(Standards standards, Map<UUID, LocalDate> evidenceDates, List<PriorFinding> findings,
                           LocalDate accreditedUntil, LocalDate today) {
        this(standards, evidenceDates, Set.of(), findings, accreditedUntil, today);
    }
}
