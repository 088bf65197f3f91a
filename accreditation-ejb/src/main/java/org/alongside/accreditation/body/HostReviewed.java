package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What the host does, or how the body stands apart from it, was looked at. */
public record HostReviewed(UUID subject, boolean conflicted) implements Event {
}
