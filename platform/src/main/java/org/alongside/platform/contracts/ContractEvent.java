package org.alongside.platform.contracts;

import java.util.UUID;

/** A fact other modules or the outside may know; it travels by the outbox. Imports only {@code java.*}. */
public interface ContractEvent {

    /** The thing it is about; facts about one thing are sent in order. */
    UUID subject();

    /** Its public name, for example {@code accreditation.granted}. */
    String type();
}
