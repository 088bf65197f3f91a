package org.alongside.portal.accreditation.body.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.body.boundary.BringIntoForce;
import org.alongside.accreditation.body.boundary.DecideFramework;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.boundary.LoadFramework;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The steward brings a national edition into force. */
@Named("accreditationBodyIntoForce")
@RequestScoped
public class IntoForcePage {

    @Inject
    private LoadFramework framework;

    @Inject
    private DecideFramework deciding;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private Edition edition;

    public void load() {
        edition = framework.loaded().stream().filter(e -> e.code().equals(page.text("code"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void bring() {
        deciding.bringIntoForce(new BringIntoForce(formKey.getValue(), edition.code()));
        page.goTo("accreditation/body/steward");
    }

    public Edition getEdition() {
        return edition;
    }
}
