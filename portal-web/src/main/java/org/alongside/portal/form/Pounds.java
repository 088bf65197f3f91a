package org.alongside.portal.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.alongside.platform.money.Money;

/** Pence in words people read, and in words a screen reader says. */
@Named("pounds")
@ApplicationScoped
public class Pounds {

    public String written(long pence) {
        return new Money(pence).toString();
    }

    public String spoken(long pence) {
        return new Money(pence).spoken();
    }
}
