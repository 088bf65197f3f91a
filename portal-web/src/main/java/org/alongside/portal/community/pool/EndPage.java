package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.pool.boundary.AskGroup;
import org.alongside.community.pool.boundary.DecideOnPool;
import org.alongside.community.settlement.boundary.ClosePool;
import org.alongside.community.settlement.boundary.EndPool;
import org.alongside.community.settlement.boundary.EndView;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** How far a pool has come to its end, and the step that is next. */
@Named("communityPoolEnd")
@RequestScoped
public class EndPage {

    @Inject
    private EndPool ending;

    @Inject
    private DecideOnPool deciding;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private EndView it;

    public void load() {
        it = ending.look(page.id("id"));
    }

    public void ask() {
        deciding.askToEnd(new AskGroup(formKey.getValue(), it.poolId(), null));
        again("asked");
    }

    public void begin() {
        deciding.end(new AskGroup(formKey.getValue(), it.poolId(), null));
        again("begun");
    }

    public void close() {
        ending.close(new ClosePool(formKey.getValue(), it.poolId()));
        again("closed");
    }

    private void again(String done) {
        page.goTo("community/pool/end?done=" + done + "&id=" + it.poolId());
    }

    /** The steps, each with how far it is. */
    public List<Choice> getSteps() {
        return PoolWords.endSteps(it);
    }

    public EndView getIt() {
        return it;
    }
}
