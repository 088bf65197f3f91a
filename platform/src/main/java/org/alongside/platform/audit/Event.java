package org.alongside.platform.audit;

import java.util.UUID;

/**
 * Something that happened to one thing, as an immutable record in the words of its feature.
 *
 * <p>Its components are kept as they are in the audit trail, so they hold identifiers and states, never what a person
 * may ask us to forget.
 */
public interface Event {

    /** The thing it happened to. */
    UUID subject();
}
