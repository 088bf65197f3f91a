package org.alongside.platform.error;

/** The person is known, the thing exists, and they may not do this to it. */
public class NotPermitted extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String useCase) {
        super(useCase);
    }
}
