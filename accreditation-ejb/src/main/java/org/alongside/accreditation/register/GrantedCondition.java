package org.alongside.accreditation.register;

import java.time.LocalDate;

/**
 * Something the broker still has to do.
 *
 * @param isPublic whether it stands on the register
 * @param dueOn    the last day, or null
 */
public record GrantedCondition(String text, boolean isPublic, LocalDate dueOn) {
}
