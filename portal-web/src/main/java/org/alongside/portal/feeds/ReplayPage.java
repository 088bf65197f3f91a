package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.integration.message.ReplayPreview;
import org.alongside.integration.message.ReplayView;
import org.alongside.integration.message.boundary.BeginReplay;
import org.alongside.integration.message.boundary.SendAgain;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Choosing what is to be sent again: nothing is, until what was found has been looked at. */
@Named("feedsReplay")
@RequestScoped
public class ReplayPage {

    @Inject
    private SendAgain sending;

    @Inject
    private FilterForm filter;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ReplayPreview found;
    private List<ReplayView> tasks;
    private String because = "";

    public void load() {
        found = sending.preview(filter.chosen());
        tasks = sending.all();
    }

    public void begin() {
        page.goTo("feeds/replay-task?id=" + sending.begin(new BeginReplay(formKey.getValue(), filter.chosen(), because)));
    }

    public ReplayPreview getFound() {
        return found;
    }

    public List<ReplayView> getTasks() {
        return tasks;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
