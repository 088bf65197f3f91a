package org.alongside.platform.error;

/** Nobody is signed in, and somebody has to be. */
public class SignInNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignInNeeded(String useCase) {
        super(useCase);
    }
}
