package org.alongside.portal.worry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.safeguarding.NumbersToRing;
import org.alongside.community.safeguarding.boundary.TellConcern;

/** Whom to ring in this area; on every page of a worry. */
@Named("worryNumbers")
@RequestScoped
public class Numbers {

    @Inject
    private TellConcern concerns;

    private NumbersToRing numbers;

    public NumbersToRing getAll() {
        if (numbers == null) {
            numbers = concerns.numbers();
        }
        return numbers;
    }
}
