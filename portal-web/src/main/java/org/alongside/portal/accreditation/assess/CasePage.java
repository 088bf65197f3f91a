package org.alongside.portal.accreditation.assess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.CaseCover;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.ReadCasesToAssess;
import org.alongside.portal.routing.CurrentPage;

/** One case as its assessor reads it. */
@Named("assessCase")
@RequestScoped
public class CasePage {

    @Inject
    private ReadCasesToAssess read;

    @Inject
    private CurrentPage page;

    private CaseFile file;

    public void load() {
        CaseCover cover = read.cover(page.id("id"));
        if (cover.mayOpen()) {
            file = read.open(cover.applicationId());
        } else {
            page.goTo("accreditation/assess/interest?id=" + cover.applicationId());
        }
    }

    public CaseFile getFile() {
        return file;
    }
}
