package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.boundary.ClaimCosts;
import org.alongside.training.enrolment.boundary.ClaimMyCosts;
import org.alongside.training.enrolment.boundary.Owed;

/** Claims what travel and assistance cost although nothing took place. */
@Named("trainingMyClaim")
@RequestScoped
public class ClaimPage {

    @Inject
    private ClaimCosts costs;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private Owed it;
    private String travel = "";
    private String assistance = "";
    private String what = "";

    public void load() {
        it = costs.mine().stream().filter(one -> one.redressId().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void claim() {
        costs.claim(new ClaimMyCosts(formKey.getValue(), it.redressId(), travel, assistance, what));
        page.goTo("training/my/owed");
    }

    public Owed getIt() {
        return it;
    }

    public String getTravel() {
        return travel;
    }

    public void setTravel(String travel) {
        this.travel = travel;
    }

    public String getAssistance() {
        return assistance;
    }

    public void setAssistance(String assistance) {
        this.assistance = assistance;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
