package org.alongside.portal.accreditation.body.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.accreditation.body.boundary.ConsultOnBody;
import org.alongside.accreditation.body.boundary.RecogniseBody;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.portal.accreditation.body.BodyWords;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
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

    private List<String> formats = List.of();
    private final TypedDate closesOn = new TypedDate();

    public void load() {
        recognising.body(page.id("id"));
    }

    public void ask() {
        Optional<LocalDate> until = closesOn.value("closesOn", problems);
        if (until.isEmpty()) {
            problems.add("closesOn", "Say until when people can answer.");
            return;
        }
        recognising.openConsultation(new ConsultOnBody(formKey.getValue(), page.id("id"),
                BodyWords.chosen(ConsultationFormat.class, formats), until.get()));
        page.goTo("accreditation/body/steward");
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
