package org.alongside.portal.accreditation.body.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.framework.ChangeStatement;
import org.alongside.accreditation.framework.boundary.DraftInterpretation;
import org.alongside.accreditation.framework.boundary.ReportConsultation;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator writes down what people said. */
@Named("accreditationBodyHeard")
@RequestScoped
public class HeardPage {

    @Inject
    private DraftInterpretation drafting;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    private final StatementForm form = new StatementForm();

    public void load() {
        form.show(drafting.version(page.id("id")).rules().changeStatement());
    }

    public void keep() {
        ChangeStatement heard = form.read(problems);
        if (!problems.isAny()) {
            drafting.report(new ReportConsultation(formKey.getValue(), page.id("id"), heard));
            page.goTo("accreditation/body/rules/version?id=" + page.id("id"));
        }
    }

    public StatementForm getForm() {
        return form;
    }
}
