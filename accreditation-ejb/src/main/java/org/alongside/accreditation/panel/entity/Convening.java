package org.alongside.accreditation.panel.entity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.panel.SubjectType;

/**
 * What it takes to convene a panel.
 *
 * @param round          1, or more when an earlier panel put the same subject off
 * @param deferredBefore an earlier panel put it off, so this one has to decide
 * @param size           the area's panel size on the day; the case keeps it, and its quorum, when the area grows
 * @param assessors      who read the evidence
 */
public record Convening(SubjectType subjectType, UUID subjectId, UUID applicantId, UUID bodyId, int round,
        boolean deferredBefore, int size, int quorum, List<UUID> members, Set<UUID> assessors) {

    public Convening {
        members = List.copyOf(members);
        assessors = Set.copyOf(assessors);
    }
}
