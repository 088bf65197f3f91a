package org.alongside.platform.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A broker came on an area's list, or left it. No reason is ever sent.
 *
 * @param type   {@code accreditation.granted}, {@code .expired} or {@code .relinquished}
 * @param number the broker's number
 * @param until  the last day of the term
 * @param at     when it takes effect
 */
public record AccreditationChanged(UUID subject, String type, String number, LocalDate until, Instant at)
        implements ContractEvent {
}
