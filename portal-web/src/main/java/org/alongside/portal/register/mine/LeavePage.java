package org.alongside.portal.register.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.register.boundary.KeepMyEntry;
import org.alongside.accreditation.register.boundary.MyEntry;
import org.alongside.accreditation.register.boundary.Relinquish;
import org.alongside.accreditation.register.boundary.RelinquishAccreditation;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Leave the list, after one more look. */
@Named("registerMineLeave")
@RequestScoped
public class LeavePage {

    @Inject
    private KeepMyEntry entries;

    @Inject
    private RelinquishAccreditation accreditation;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private MyEntry entry;

    public void load() {
        entry = entries.mine();
    }

    public void leave() {
        accreditation.relinquish(new Relinquish(formKey.getValue()));
        page.goTo("register/" + entry.number());
    }

    public MyEntry getEntry() {
        return entry;
    }
}
