package org.alongside.portal.register.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.register.boundary.KeepMyEntry;
import org.alongside.accreditation.register.boundary.MyEntry;
import org.alongside.accreditation.register.boundary.PublishMyEntry;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Look at it as others will, and publish it. */
@Named("registerMineCheck")
@RequestScoped
public class CheckPage {

    @Inject
    private KeepMyEntry entries;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private MyEntry entry;

    public void load() {
        entry = entries.mine();
    }

    public void publish() {
        entries.publish(new PublishMyEntry(formKey.getValue()));
        page.goTo("register/" + entry.number());
    }

    public MyEntry getEntry() {
        return entry;
    }
}
