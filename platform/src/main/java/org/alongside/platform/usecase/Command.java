package org.alongside.platform.usecase;

import java.util.UUID;

/**
 * An instruction that may arrive twice. The identifier is drawn when the form is, so the same form posted twice gives
 * one result.
 */
public interface Command {

    UUID commandId();

    /** Everything it says; only its fingerprint is kept. A command with something secret leaves that out. */
    default String wording() {
        return CommandText.of(this);
    }
}
