package org.alongside.community.policy.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.policy.PolicyValue;
import org.alongside.platform.usecase.Command;

/**
 * Another number from a day on.
 *
 * @param name null when none was chosen
 * @param value as typed
 * @param from null when no day was given
 */
public record ProposePolicy(UUID commandId, PolicyValue name, String value, LocalDate from) implements Command {
}
