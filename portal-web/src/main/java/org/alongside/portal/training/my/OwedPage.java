package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.platform.money.Money;
import org.alongside.training.enrolment.boundary.ClaimCosts;
import org.alongside.training.enrolment.boundary.Owed;

/** What I get back for what was called off. */
@Named("trainingMyOwed")
@RequestScoped
public class OwedPage {

    @Inject
    private ClaimCosts costs;

    private List<Owed> all;

    public void load() {
        all = costs.mine();
    }

    public List<Owed> getAll() {
        return all;
    }

    public String pounds(long pence) {
        return new Money(pence).toString();
    }
}
