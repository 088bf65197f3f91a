package org.alongside.portal.accreditation.body.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accreditation.body.boundary.AdoptRules;
import org.alongside.accreditation.body.boundary.DecideLocalRules;
import org.alongside.accreditation.framework.boundary.DraftInterpretation;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** A voting member puts into words what the members have decided. */
@Named("accreditationBodyAdopt")
@RequestScoped
public class AdoptPage {

    @Inject
    private DraftInterpretation drafting;

    @Inject
    private DecideLocalRules deciding;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    private final TypedDate effectiveFrom = new TypedDate();

    public void load() {
        drafting.version(page.id("id"));
    }

    public void adopt() {
        Optional<LocalDate> from = effectiveFrom.value("effectiveFrom", problems);
        if (from.isEmpty()) {
            problems.add("effectiveFrom", "Say from which day the rules apply.");
            return;
        }
        deciding.adopt(new AdoptRules(formKey.getValue(), page.id("id"), from.get()));
        page.goTo("accreditation/body/rules/version?id=" + page.id("id"));
    }

    public TypedDate getEffectiveFrom() {
        return effectiveFrom;
    }
}
