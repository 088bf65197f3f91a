package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.spend.boundary.AnswerShare;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.SayIn;
import org.alongside.community.spend.boundary.SayOut;
import org.alongside.community.spend.boundary.ShareOfSomebody;
import org.alongside.portal.community.TriedFirstForm;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Somebody who may decide about a person's money answers for them, and says what was tried first (R-REP-3). */
@Named("spendFor")
@RequestScoped
public class ForPage {

    @Inject
    private ReadSpends spends;

    @Inject
    private AnswerShare answering;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final AnswerForm form = new AnswerForm();
    private final TriedFirstForm first = new TriedFirstForm();
    private ShareOfSomebody it;

    public void load() {
        it = spends.ofSomebody(page.id("id"), page.id("person"));
        form.show(it.share());
    }

    public void in() {
        answering.in(new SayIn(formKey.getValue(), it.spendId(), it.share().personId(), form.getMost(), form.outcome(),
                first.read()));
        page.goTo("community/money?answered=for");
    }

    public void out() {
        answering.out(new SayOut(formKey.getValue(), it.spendId(), it.share().personId(), first.read()));
        page.goTo("community/money?answered=for");
    }

    public ShareOfSomebody getIt() {
        return it;
    }

    public AnswerForm getForm() {
        return form;
    }

    public TriedFirstForm getFirst() {
        return first;
    }
}
