package org.alongside.accreditation.register.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.register.GrantedCondition;

/**
 * What a release grants.
 *
 * @param editionCode           pinned by the application, with the version of the local rules
 * @param bodyName              who gave it: the body that decided (R-ACC-24)
 * @param releasedAt            in force from this instant
 */
public record GrantCommand(UUID personId, UUID applicationId, UUID decisionId, String editionCode,
        int interpretationVersion, String bodyName, List<GrantedCondition> conditions, Instant releasedAt) {
}
