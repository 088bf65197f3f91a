package org.alongside.accreditation.panel.boundary;

import java.util.List;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.panel.PanelAct;
import org.alongside.accreditation.panel.Sight;

/**
 * A case as one person may see it. Before their interest answer is cleared there is the applicant's name and the state
 * of the case, and nothing else (R-ACC-47): not even who else sits in it.
 *
 * @param version  to be sent back when the vote is closed
 * @param toDecide interests this person has to decide about
 * @param file     null until the person may see it; adjustments are never in it (R-ACC-29)
 * @param proposal what is or was put to the vote; null while nothing is
 * @param decision null until there is one
 */
public record CaseView(CaseSummary summary, int version, Sight sight, int round, int quorum, boolean mayDefer,
        List<SeatView> seats, List<InterestView> toDecide, CaseFile file, ProposalView proposal,
        DecisionView decision) {

    public boolean can(PanelAct act) {
        return summary.can(act);
    }

    public boolean hasFile() {
        return file != null;
    }

    /** The viewer's own seat, or null. */
    public SeatView mySeat() {
        return seats.stream().filter(SeatView::mine).findFirst().orElse(null);
    }

    /** Whether the viewer has said that they are here. */
    public boolean amHere() {
        return seats.stream().anyMatch(seat -> seat.mine() && seat.present());
    }

    public long present() {
        return seats.stream().filter(SeatView::present).count();
    }

    public long voted() {
        return seats.stream().filter(SeatView::voted).count();
    }
}
