package org.alongside.platform.identity;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A person was given a role here, or it was taken away. The subject is the person. */
public record RoleChanged(UUID subject, Role role, boolean held) implements Event {
}
