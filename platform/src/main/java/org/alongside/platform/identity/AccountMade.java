package org.alongside.platform.identity;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A person has made an account. */
public record AccountMade(UUID subject) implements Event {
}
