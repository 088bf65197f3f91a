package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.routing.CurrentPage;

/** The case that the address names, for pages that begin only where its file is open. */
@RequestScoped
public class OpenCase {

    @Inject
    private ReadCases cases;

    @Inject
    private CurrentPage page;

    CaseView withFile() {
        CaseView view = cases.one(page.id("id"));
        if (!view.hasFile()) {
            throw new NotFound();
        }
        return view;
    }
}
