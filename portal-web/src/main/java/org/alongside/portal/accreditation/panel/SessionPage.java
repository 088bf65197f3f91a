package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.panel.Vote;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.CastVote;
import org.alongside.accreditation.panel.boundary.SitOnPanel;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The meeting: who is here, what is voted on, and my vote. What only the chair does is {@link SessionChair}'s. */
@Named("panelSession")
@RequestScoped
public class SessionPage {

    @Inject
    private OpenCase open;

    @Inject
    private SitOnPanel sit;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private PanelWords words;

    @Inject
    private CurrentPage page;

    private CaseView view;
    private Vote vote;

    public void load() {
        view = open.withFile();
        vote = view.mySeat() == null ? null : view.mySeat().ownVote();
    }

    public void arrive() {
        sit.arrive(id());
        again();
    }

    public void leave() {
        sit.leave(id(), view.mySeat().personId());
        again();
    }

    public void castVote() {
        if (vote == null) {
            problems.add("vote", "Choose how you vote. You can also abstain.");
            return;
        }
        sit.vote(new CastVote(formKey.getValue(), id(), vote));
        again();
    }

    private void again() {
        page.goTo("accreditation/panel/session?id=" + id());
    }

    private UUID id() {
        return view.summary().caseId();
    }

    public CaseView getView() {
        return view;
    }

    public List<Choice> getVotes() {
        return words.choices(List.of(Vote.values()));
    }

    public Vote getVote() {
        return vote;
    }

    public void setVote(Vote vote) {
        this.vote = vote;
    }
}
