package org.alongside.portal.accreditation.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.AgreeArrangement;
import org.alongside.accreditation.application.boundary.CoordinateCase;
import org.alongside.accreditation.application.boundary.CoordinatorCase;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** What helps the applicant is arranged, and more time agreed. */
@Named("queueArrange")
@RequestScoped
public class ArrangePage {

    @Inject
    private CoordinateCase coordinate;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private String agreed = "";
    private String extraDays = "0";
    private CoordinatorCase it;

    public void load() {
        it = coordinate.open(page.id("id"));
        agreed = it.arrangement().agreed();
        extraDays = String.valueOf(it.arrangement().extraDays());
    }

    public void arrange() {
        if (!extraDays.strip().matches("\\d{1,3}")) {
            problems.add("extraDays", "Give the extra days as a whole number, for example 28. For none, write 0.");
            return;
        }
        coordinate.arrange(new AgreeArrangement(formKey.getValue(), it.file().applicationId(), agreed,
                Integer.parseInt(extraDays.strip())));
        page.goTo("accreditation/queue/case?id=" + it.file().applicationId());
    }

    public CoordinatorCase getIt() {
        return it;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public String getExtraDays() {
        return extraDays;
    }

    public void setExtraDays(String extraDays) {
        this.extraDays = extraDays;
    }
}
