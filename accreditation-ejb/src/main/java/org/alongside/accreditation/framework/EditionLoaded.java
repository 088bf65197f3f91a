package org.alongside.accreditation.framework;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** An edition was read from its data file. */
public record EditionLoaded(UUID subject, String code) implements Event {
}
