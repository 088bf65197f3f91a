package org.alongside.portal.accreditation.interim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.accreditation.interim.boundary.ProposeMeasure;
import org.alongside.accreditation.interim.boundary.ReadInterimMeasures;
import org.alongside.accreditation.interim.boundary.TakeInterimMeasure;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A member proposes to suspend a broker for now. */
@Named("accreditationInterimPropose")
@RequestScoped
public class ProposePage {

    @Inject
    private ReadInterimMeasures reading;

    @Inject
    private TakeInterimMeasure taking;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String number = "";
    private String risk = "";

    /** Turns away whoever may not even see that there are any. */
    public void load() {
        reading.all();
    }

    public void propose() {
        UUID measure = taking.propose(new ProposeMeasure(formKey.getValue(), number, risk));
        page.goTo("accreditation/interim/measure?id=" + measure + "&done=proposed");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }
}
