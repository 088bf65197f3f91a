package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.accreditation.panel.boundary.Release;
import org.alongside.accreditation.panel.boundary.ReleaseDecision;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A second person reads the letter as it will go out, and lets the decision take effect. */
@Named("panelRelease")
@RequestScoped
public class ReleasePage {

    @Inject
    private ReadCases cases;

    @Inject
    private ReleaseDecision releasing;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private CaseView view;

    public void load() {
        view = cases.one(page.id("id"));
        if (view.hasFile() && view.decision() == null) {
            throw new NotFound();
        }
    }

    public void release() {
        releasing.release(new Release(formKey.getValue(), view.summary().caseId()));
        page.goTo("accreditation/panel/case?id=" + view.summary().caseId());
    }

    public CaseView getView() {
        return view;
    }

    public String getMissing() {
        return String.join(", ", view.decision().missingReasons());
    }

    public List<Paragraph> getLetter() {
        return Paragraph.of(view.decision().letter());
    }
}
