package org.alongside.portal.accreditation.body.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.accreditation.framework.boundary.DraftInterpretation;
import org.alongside.accreditation.framework.boundary.OpenConsultation;
import org.alongside.portal.accreditation.body.BodyWords;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
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

    private List<String> formats = List.of();
    private final TypedDate closesOn = new TypedDate();

    public void load() {
        drafting.version(page.id("id"));
    }

    public void ask() {
        Optional<LocalDate> until = closesOn.value("closesOn", problems);
        if (until.isEmpty()) {
            problems.add("closesOn", "Say until when people can answer.");
            return;
        }
        drafting.openConsultation(new OpenConsultation(formKey.getValue(), page.id("id"),
                BodyWords.chosen(ConsultationFormat.class, formats), until.get()));
        page.goTo("accreditation/body/rules/version?id=" + page.id("id"));
    }

    public List<String> getFormats() {
        return formats;
    }

    public void setFormats(List<String> formats) {
        this.formats = formats;
    }

    public TypedDate getClosesOn() {
        return closesOn;
    }
}
