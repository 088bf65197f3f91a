package org.alongside.portal.community.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.safeguarding.boundary.KeepNumbers;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Whom people ring in this area. */
@Named("communitySafeguardingNumbers")
@RequestScoped
public class NumbersPage {

    @Inject
    private KeepNumbers keeping;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final NumbersForm form = new NumbersForm();

    public void load() {
        form.show(keeping.current());
    }

    public void keep() {
        keeping.change(form.command(formKey.getValue()));
        page.goTo("worry");
    }

    public NumbersForm getForm() {
        return form;
    }
}
