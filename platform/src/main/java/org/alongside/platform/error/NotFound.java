package org.alongside.platform.error;

/** Nothing here has that identifier. That it exists in another area is the same answer (R-ACC-100). */
public class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("Not found in this area");
    }
}
