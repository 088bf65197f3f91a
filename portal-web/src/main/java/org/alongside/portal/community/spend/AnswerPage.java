package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.spend.boundary.AnswerShare;
import org.alongside.community.spend.boundary.MyShare;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.SayIn;
import org.alongside.community.spend.boundary.SayOut;
import org.alongside.community.spend.boundary.SpendStory;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Am I in or out? It is about my own share only, and nobody asks why (R-POOL-07). */
@Named("spendAnswer")
@RequestScoped
public class AnswerPage {

    @Inject
    private ReadSpends spends;

    @Inject
    private AnswerShare answering;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private SpendStory it;
    private final AnswerForm form = new AnswerForm();

    public void load() {
        it = spends.one(page.id("id"));
        form.show(it.mine());
    }

    public void in() {
        answering.in(new SayIn(formKey.getValue(), id(), whose(), form.getMost(), form.outcome()));
        page.goTo("community/spend/one?done=in&id=" + id());
    }

    public void out() {
        answering.out(new SayOut(formKey.getValue(), id(), whose()));
        page.goTo("community/spend/one?done=out&id=" + id());
    }

    /** Somebody who takes no part has nothing to answer. */
    private UUID whose() {
        return Optional.ofNullable(it.mine()).map(MyShare::personId).orElseThrow(NotFound::new);
    }

    private UUID id() {
        return it.line().spendId();
    }

    public SpendStory getIt() {
        return it;
    }

    public AnswerForm getForm() {
        return form;
    }
}
