package org.alongside.platform.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A broker came on an area's list, or left it, or stands there in another way. No reason is ever sent.
 *
 * @param type           {@code accreditation.granted}, {@code .expired}, {@code .relinquished}, {@code .suspended} or
 *                       {@code .restored}
 * @param number         the broker's number
 * @param before         how it stood, in accreditation's words; empty when it was never on this list
 * @param after          how it stands now
 * @param withConditions some that anybody may read; what they are stays on the list
 * @param until          the last day of the term
 * @param at             when it takes effect
 * @param appealOpen     it may yet be changed on appeal
 * @param version        how many changes of this one there were, this one counted
 */
public record AccreditationChanged(UUID subject, String type, String number, String before, String after,
        boolean withConditions, LocalDate until, Instant at, boolean appealOpen, int version) implements ContractEvent {
}
