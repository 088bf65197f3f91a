package org.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.SignInNeeded;
import org.alongside.portal.edge.HeldForm;
import org.alongside.portal.edge.HeldForms;
import org.alongside.portal.me.Me;

/** Shows what a person had typed when they turned out to be signed out, and sends it again. */
@Named("heldPage")
@RequestScoped
public class HeldPage {

    @Inject
    private HeldForms heldForms;

    @Inject
    private Me me;

    private HeldForm form;

    public void load() {
        if (!me.isKnown()) {
            throw new SignInNeeded("");
        }
        form = heldForms.getKept();
        if (form == null) {
            throw new NotFound();
        }
    }

    public HeldForm getForm() {
        return form;
    }
}
