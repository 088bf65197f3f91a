package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.panel.boundary.ChairPanel;
import org.alongside.accreditation.panel.boundary.CloseVote;
import org.alongside.accreditation.panel.boundary.SeatView;
import org.alongside.accreditation.panel.boundary.SitOnPanel;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The chair's part of the meeting's page: opening, closing, and what holds a meeting up. */
@Named("panelChair")
@RequestScoped
public class SessionChair {

    @Inject
    private SessionPage meeting;

    @Inject
    private ChairPanel chair;

    @Inject
    private SitOnPanel sit;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String gone = "";

    public void open() {
        chair.open(id());
        page.goTo("accreditation/panel/session?id=" + id());
    }

    /** With the version that was on the page: who acted on an older one is told so. */
    public void close() {
        chair.close(new CloseVote(formKey.getValue(), id(), page.number("version")));
        page.goTo("accreditation/panel/case?id=" + id());
    }

    public void standDown() {
        chair.standDown(id());
        page.goTo("accreditation/panel/session?id=" + id());
    }

    /** Somebody has left without saying so. */
    public void markGone() {
        meeting.getView().seats().stream().map(SeatView::personId).filter(person -> person.toString().equals(gone))
                .forEach(person -> sit.leave(id(), person));
        page.goTo("accreditation/panel/session?id=" + id());
    }

    private UUID id() {
        return meeting.getView().summary().caseId();
    }

    public List<Choice> getOthersHere() {
        return meeting.getView().seats().stream().filter(seat -> seat.present() && !seat.mine())
                .map(seat -> new Choice(seat.personId().toString(), seat.name())).toList();
    }

    public String getGone() {
        return gone;
    }

    public void setGone(String gone) {
        this.gone = gone;
    }
}
