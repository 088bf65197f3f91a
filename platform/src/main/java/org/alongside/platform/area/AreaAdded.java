package org.alongside.platform.area;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A council that was not known before is on the list now. */
public record AreaAdded(UUID subject, String gssCode) implements Event {
}
