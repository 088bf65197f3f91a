package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.AnswerExchange;
import org.alongside.community.timebank.boundary.ArrangeExchange;
import org.alongside.community.timebank.boundary.ExchangeView;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One exchange of mine, and what I can do with it now. */
@Named("communityTimeExchange")
@RequestScoped
public class ExchangePage {

    @Inject
    private ArrangeExchange arranging;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ExchangeView it;

    public void load() {
        it = arranging.see(page.id("id"));
    }

    public void accept() {
        arranging.accept(new AnswerExchange(formKey.getValue(), it.id()));
        again("accepted");
    }

    public void decline() {
        arranging.decline(new AnswerExchange(formKey.getValue(), it.id()));
        again("declined");
    }

    public void cancel() {
        arranging.cancel(new AnswerExchange(formKey.getValue(), it.id()));
        again("cancelled");
    }

    private void again(String done) {
        page.goTo("community/time/exchange?id=" + it.id() + "&done=" + done);
    }

    public ExchangeView getIt() {
        return it;
    }
}
