package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A broker's tie to the host was written down or ended. */
public record HostTieChanged(UUID subject, UUID personId, HostTie tie, boolean begun) implements Event {
}
