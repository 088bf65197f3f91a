package org.alongside.portal.register.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.register.boundary.KeepMyEntry;
import org.alongside.accreditation.register.boundary.LimitMyEntry;
import org.alongside.accreditation.register.boundary.MyEntry;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** My entry on the list: what others read, and what I can do about it. */
@Named("registerMine")
@RequestScoped
public class IndexPage {

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

    public void showLess() {
        entries.limit(new LimitMyEntry(formKey.getValue(), true));
        page.goTo("register/mine");
    }

    public void showAgain() {
        entries.limit(new LimitMyEntry(formKey.getValue(), false));
        page.goTo("register/mine");
    }

    public MyEntry getEntry() {
        return entry;
    }
}
