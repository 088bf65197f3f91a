package org.alongside.portal.community.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.safeguarding.boundary.ConcernView;
import org.alongside.community.safeguarding.boundary.HandleConcern;
import org.alongside.community.safeguarding.boundary.ReadConcerns;
import org.alongside.community.safeguarding.boundary.WriteNote;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Following a decision up, or closing the worry after that. */
@Named("communitySafeguardingNote")
@RequestScoped
public class NotePage {

    @Inject
    private ReadConcerns concerns;

    @Inject
    private HandleConcern handling;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ConcernView view;
    private String note = "";

    public void load() {
        view = concerns.open(page.id("id"));
    }

    public void followUp() {
        handling.followUp(new WriteNote(formKey.getValue(), page.id("id"), note));
        back();
    }

    public void close() {
        handling.close(new WriteNote(formKey.getValue(), page.id("id"), note));
        back();
    }

    private void back() {
        page.goTo("community/safeguarding/concern?id=" + page.id("id") + "&done=yes");
    }

    public ConcernView getView() {
        return view;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
