package org.alongside.portal.register.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.register.boundary.ChangeMyEntry;
import org.alongside.accreditation.register.boundary.KeepMyEntry;
import org.alongside.accreditation.register.boundary.MyEntry;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Write what others shall read. Nobody else sees it before it is published. */
@Named("registerMineChange")
@RequestScoped
public class ChangePage {

    @Inject
    private KeepMyEntry entries;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private final EntryForm form = new EntryForm();

    public void load() {
        MyEntry mine = entries.mine();
        form.fill(mine.draft(), mine.confirmed() || mine.changed());
    }

    public void keep() {
        entries.write(new ChangeMyEntry(formKey.getValue(), form.written()));
        page.goTo("register/mine/check");
    }

    public EntryForm getForm() {
        return form;
    }
}
