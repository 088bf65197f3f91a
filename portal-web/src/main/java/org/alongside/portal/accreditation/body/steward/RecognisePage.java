package org.alongside.portal.accreditation.body.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accreditation.body.MandateKind;
import org.alongside.accreditation.body.boundary.GrantRecognition;
import org.alongside.accreditation.body.boundary.RecogniseBody;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** The steward recognises a body; its mandate begins. */
@Named("accreditationBodyRecognise")
@RequestScoped
public class RecognisePage {

    @Inject
    private RecogniseBody recognising;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    private String conditions = "";
    private final TypedDate from = new TypedDate();
    private final TypedDate until = new TypedDate();

    public void load() {
        recognising.body(page.id("id"));
    }

    public void recognise() {
        Optional<LocalDate> begins = from.value("from", problems);
        Optional<LocalDate> ends = until.value("until", problems);
        if (begins.isEmpty()) {
            problems.add("from", "Say from which day the body is in charge.");
        }
        if (!problems.isAny()) {
            recognising.recognise(new GrantRecognition(formKey.getValue(), page.id("id"), conditions, MandateKind.FULL,
                    begins.get(), ends.orElse(null)));
            page.goTo("accreditation/body/steward");
        }
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public TypedDate getFrom() {
        return from;
    }

    public TypedDate getUntil() {
        return until;
    }
}
