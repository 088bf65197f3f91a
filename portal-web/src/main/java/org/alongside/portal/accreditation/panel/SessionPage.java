package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.panel.Vote;
import org.alongside.accreditation.panel.boundary.CastVote;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.ChairPanel;
import org.alongside.accreditation.panel.boundary.CloseVote;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.accreditation.panel.boundary.SeatView;
import org.alongside.accreditation.panel.boundary.SitOnPanel;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The meeting: who is here, what is voted on, my vote; and for the chair, opening and closing. */
@Named("panelSession")
@RequestScoped
public class SessionPage {

    @Inject
    private ReadCases cases;

    @Inject
    private SitOnPanel sit;

    @Inject
    private ChairPanel chair;

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
    private String gone = "";

    public void load() {
        view = cases.one(page.id("id"));
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

    /** For the chair, about somebody who has gone. */
    public void markGone() {
        view.seats().stream().map(SeatView::personId).filter(person -> person.toString().equals(gone))
                .forEach(person -> sit.leave(id(), person));
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

    public void open() {
        chair.open(id());
        again();
    }

    /** With the version that was on the page: who acted on an older one is told so. */
    public void close() {
        chair.close(new CloseVote(formKey.getValue(), id(), page.number("version")));
        page.goTo("accreditation/panel/case?id=" + id());
    }

    public void standDown() {
        chair.standDown(id());
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

    public List<Choice> getOthersHere() {
        return view.seats().stream().filter(seat -> seat.present() && !seat.mine())
                .map(seat -> new Choice(seat.personId().toString(), seat.name())).toList();
    }

    public Vote getVote() {
        return vote;
    }

    public void setVote(Vote vote) {
        this.vote = vote;
    }

    public String getGone() {
        return gone;
    }

    public void setGone(String gone) {
        this.gone = gone;
    }
}
