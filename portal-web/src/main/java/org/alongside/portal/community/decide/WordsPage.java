package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.boundary.FacilitateDecision;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.community.decision.boundary.ReviseDecision;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Other words: before voting opens, or for another round. */
@Named("communityDecideWords")
@RequestScoped
public class WordsPage {

    @Inject
    private ReadDecisions decisions;

    @Inject
    private FacilitateDecision facilitating;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final PaperForm paper = new PaperForm();
    private DecisionView it;

    public void load() {
        it = decisions.one(page.id("id"));
        if (!it.me().facilitates()) {
            throw new NotFound();
        }
        paper.show(it);
    }

    public void save() {
        facilitating.revise(new ReviseDecision(formKey.getValue(), it.id(), paper.title(), paper.summary()));
        page.goTo("community/decide/lead?id=" + it.id() + "&done=words");
    }

    public PaperForm getPaper() {
        return paper;
    }
}
