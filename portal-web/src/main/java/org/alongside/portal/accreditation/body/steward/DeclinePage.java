package org.alongside.portal.accreditation.body.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.body.boundary.DeclineBody;
import org.alongside.accreditation.body.boundary.RecogniseBody;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The steward does not recognise a body, and says why. */
@Named("accreditationBodyDecline")
@RequestScoped
public class DeclinePage {

    @Inject
    private RecogniseBody recognising;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private String reason = "";

    public void load() {
        recognising.body(page.id("id"));
    }

    public void decline() {
        recognising.decline(new DeclineBody(formKey.getValue(), page.id("id"), reason));
        page.goTo("accreditation/body/steward");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
