package org.alongside.accreditation.register;

import java.time.Instant;
import java.util.List;

/**
 * One entry as its own page shows it.
 *
 * @param conditions only the public ones
 * @param answeredAt when this was true (R-ACC-98)
 */
public record EntryAnswer(BrokerEntry entry, List<GrantedCondition> conditions, Instant answeredAt) {
}
