package org.alongside.portal.accreditation.body.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alongside.accreditation.framework.boundary.DraftInterpretation;
import org.alongside.accreditation.framework.boundary.OpenConsultation;
import org.alongside.portal.accreditation.body.ConsultationForm;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator asks people about the draft. */
@Named("accreditationBodyAsk")
@RequestScoped
public class AskPage {

    @Inject
    private DraftInterpretation drafting;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    private final ConsultationForm form = new ConsultationForm();

    public void load() {
        drafting.version(page.id("id"));
    }

    public void ask() {
        form.lastDay(problems).ifPresent(this::askUntil);
    }

    private void askUntil(LocalDate lastDay) {
        drafting.openConsultation(new OpenConsultation(formKey.getValue(), page.id("id"),
                form.chosenFormats(), lastDay));
        page.goTo("accreditation/body/rules/version?id=" + page.id("id"));
    }

    public ConsultationForm getForm() {
        return form;
    }
}
