package org.alongside.portal.accreditation.body.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alongside.accreditation.body.boundary.ConsultOnBody;
import org.alongside.accreditation.body.boundary.RecogniseBody;
import org.alongside.portal.accreditation.body.ConsultationForm;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The steward asks people about a proposed body. */
@Named("accreditationBodyConsult")
@RequestScoped
public class ConsultPage {

    @Inject
    private RecogniseBody recognising;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    private final ConsultationForm form = new ConsultationForm();

    public void load() {
        recognising.body(page.id("id"));
    }

    public void ask() {
        form.lastDay(problems).ifPresent(this::askUntil);
    }

    private void askUntil(LocalDate lastDay) {
        recognising.openConsultation(new ConsultOnBody(formKey.getValue(), page.id("id"),
                form.chosenFormats(), lastDay));
        page.goTo("accreditation/body/steward");
    }

    public ConsultationForm getForm() {
        return form;
    }
}
