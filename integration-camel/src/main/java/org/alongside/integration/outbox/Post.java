package org.alongside.integration.outbox;

import java.util.UUID;

/** Carries an e-mail that says only that there is a message: what it says stays in the portal (R-PRIV-08). */
public interface Post {

    /** It is set up here. */
    boolean isPossible();

    /** @param reference the same whenever this nudge is tried again */
    Posted send(UUID reference, String address);
}
