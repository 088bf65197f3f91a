package org.alongside.accreditation.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a released decision grants.
 *
 * @param releasedAt the instant it is in force from
 * @param bodyName   who gave it (R-ACC-24)
 */
public record Granted(Term term, Instant releasedAt, UUID decisionId, String editionCode, int interpretationVersion,
        String bodyName, List<GrantedCondition> conditions) {
}
