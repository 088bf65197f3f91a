package org.alongside.community.policy.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.policy.PolicyStatus;
import org.alongside.community.policy.PolicyValue;

/**
 * One change, with the names of those who made it.
 *
 * @param answeredBy empty while nobody has answered
 * @param mayConfirm whether who looks at it may confirm it: not their own
 */
public record PolicyView(UUID changeId, PolicyValue name, long value, LocalDate from, PolicyStatus status, String proposedBy,
        Instant proposedAt, String answeredBy, boolean mayConfirm) {

    public boolean isOpen() {
        return status == PolicyStatus.PROPOSED;
    }

    public boolean isConfirmed() {
        return status == PolicyStatus.CONFIRMED;
    }
}
