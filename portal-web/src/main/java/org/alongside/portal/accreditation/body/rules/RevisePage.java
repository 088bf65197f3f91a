package org.alongside.portal.accreditation.body.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.framework.boundary.DraftInterpretation;
import org.alongside.accreditation.framework.boundary.ReviseInterpretation;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator takes a proposal back. */
@Named("accreditationBodyRevise")
@RequestScoped
public class RevisePage {

    @Inject
    private DraftInterpretation drafting;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    public void load() {
        drafting.version(page.id("id"));
    }

    public void revise() {
        drafting.revise(new ReviseInterpretation(formKey.getValue(), page.id("id")));
        page.goTo("accreditation/body/rules/draft");
    }
}
