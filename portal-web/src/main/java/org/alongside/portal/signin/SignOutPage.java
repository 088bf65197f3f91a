package org.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.portal.routing.CurrentPage;

/** A person signs out; the browser is told to forget what it kept of their pages. */
@Named("signOutPage")
@RequestScoped
public class SignOutPage {

    @Inject
    private CurrentPage page;

    public void signOut() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.invalidateSession();
        external.setResponseHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        page.goToAddress("/signed-out");
    }
}
