package org.alongside.platform.area;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** An area has been set up. */
public record AreaOpened(UUID subject) implements Event {
}
