package org.alongside.portal.community.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.safeguarding.boundary.ConcernView;
import org.alongside.community.safeguarding.boundary.HandleConcern;
import org.alongside.community.safeguarding.boundary.ReadConcerns;
import org.alongside.community.safeguarding.boundary.TakeUp;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One worry, with everything that was done about it. */
@Named("communitySafeguardingConcern")
@RequestScoped
public class ConcernPage {

    @Inject
    private ReadConcerns concerns;

    @Inject
    private HandleConcern handling;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ConcernView view;

    public void load() {
        view = concerns.open(page.id("id"));
    }

    public void takeUp() {
        handling.takeUp(new TakeUp(formKey.getValue(), page.id("id")));
        page.goTo("community/safeguarding/concern?id=" + page.id("id") + "&done=yes");
    }

    public ConcernView getView() {
        return view;
    }
}
