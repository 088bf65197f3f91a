package org.alongside.portal.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.BreakGlass;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.portal.routing.CurrentPage;

/** The case that an operator opened. */
@Named("operatorFile")
@RequestScoped
public class FilePage {

    @Inject
    private BreakGlass glass;

    @Inject
    private CurrentPage page;

    private CaseFile file;

    public void load() {
        file = glass.file(page.id("id"));
    }

    /** Null when the hour is over: the page says so at its top. */
    public CaseFile getFile() {
        return file;
    }
}
