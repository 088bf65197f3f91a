package org.alongside.platform.error;

import jakarta.ejb.ApplicationException;

/** What every answer other than "done" is: one family, so that the edges can catch it once. */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected Refusal(String message) {
        super(message);
    }
}
