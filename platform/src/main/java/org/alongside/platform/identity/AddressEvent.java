package org.alongside.platform.identity;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What was found or said of the address of a person, who is the subject. The address itself is not told. */
public sealed interface AddressEvent extends Event {

    /** Who carries our mail says that nothing will ever arrive there. */
    record AddressFailed(UUID subject) implements AddressEvent {
    }

    record AddressVouchedFor(UUID subject) implements AddressEvent {
    }

    record AddressChanged(UUID subject) implements AddressEvent {
    }
}
