package org.alongside.accreditation.application.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accreditation.application.PriorFinding;
import org.alongside.accreditation.framework.Standards;

/**
 * What an application cannot know by itself when it is submitted.
 *
 * @param evidenceDates   obtained on, by evidence
 * @param accreditedUntil the last day of an accreditation that runs here already; null when there is none
 */
public record SubmissionFacts(Standards standards, Map<UUID, LocalDate> evidenceDates, List<PriorFinding> findings,
                              LocalDate accreditedUntil, LocalDate today) {
}
