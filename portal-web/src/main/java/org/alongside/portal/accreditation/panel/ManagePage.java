package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.ConvenePanel;
import org.alongside.accreditation.panel.boundary.PanelChoice.Candidate;
import org.alongside.accreditation.panel.boundary.SeatView;
import org.alongside.accreditation.panel.boundary.Substitute;
import org.alongside.accreditation.panel.boundary.Transfer;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator finds a way on for a panel: a substitute, or another area's body. */
@Named("panelManage")
@RequestScoped
public class ManagePage {

    @Inject
    private OpenCase open;

    @Inject
    private ConvenePanel convene;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private CaseView view;
    private List<Candidate> candidates;
    private String outgoing = "";
    private String incoming = "";
    private boolean sure;

    public void load() {
        view = open.withFile();
        candidates = getFreeSeats().isEmpty() ? List.of() : convene.substitutes(id());
    }

    public void substitute() {
        Optional<UUID> out = chosen(outgoing, getFreeSeats(), "outgoing", "Choose whose place becomes free.");
        Optional<UUID> in = chosen(incoming, getCandidates(), "incoming", "Choose who takes the place.");
        if (!problems.isAny()) {
            convene.substitute(new Substitute(formKey.getValue(), id(), out.orElseThrow(), in.orElseThrow()));
            page.goTo("accreditation/panel/case?id=" + id());
        }
    }

    private Optional<UUID> chosen(String value, List<Choice> choices, String field, String sentence) {
        if (choices.stream().noneMatch(one -> one.value().equals(value))) {
            problems.add(field, sentence);
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(value));
    }

    public void transfer() {
        if (!sure) {
            problems.add("sure", "Tick the box if no panel can be made here.");
            return;
        }
        convene.transfer(new Transfer(formKey.getValue(), id()));
        page.goTo("accreditation/panel");
    }

    private UUID id() {
        return view.summary().caseId();
    }

    public CaseView getView() {
        return view;
    }

    public List<Choice> getFreeSeats() {
        return view.seats().stream().filter(SeatView::free)
                .map(seat -> new Choice(seat.personId().toString(), seat.name())).toList();
    }

    public List<Choice> getCandidates() {
        return candidates.stream().map(one -> new Choice(one.personId().toString(), one.name())).toList();
    }

    public String getOutgoing() {
        return outgoing;
    }

    public void setOutgoing(String outgoing) {
        this.outgoing = outgoing;
    }

    public String getIncoming() {
        return incoming;
    }

    public void setIncoming(String incoming) {
        this.incoming = incoming;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
