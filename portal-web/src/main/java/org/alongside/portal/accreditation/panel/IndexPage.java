package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.panel.boundary.CaseElsewhere;
import org.alongside.accreditation.panel.boundary.CaseSummary;
import org.alongside.accreditation.panel.boundary.HandOver;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.accreditation.panel.boundary.Waiting;
import org.alongside.portal.me.Me;

/** The panel cases I sit in, and for those who keep panels going: what waits. */
@Named("panelIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadCases cases;

    @Inject
    private HandOver handOver;

    @Inject
    private Me me;

    private List<CaseSummary> mine = List.of();
    private List<CaseSummary> inHand = List.of();
    private List<Waiting> waiting = List.of();
    private List<Waiting> toHandOver = List.of();
    private List<CaseElsewhere> forOthers = List.of();

    public void load() {
        mine = cases.mine();
        if (isOverseeing()) {
            inHand = cases.inHand().stream().filter(one -> !mine.contains(one)).toList();
        }
        if (isConvening()) {
            waiting = cases.waiting();
        }
        if (isCoordinating()) {
            toHandOver = handOver.waiting();
            forOthers = handOver.forOthers();
        }
    }

    public boolean isOverseeing() {
        return isConvening() || me.is("GOVERNING_MEMBER");
    }

    public boolean isConvening() {
        return isCoordinating() || me.is("GUEST_COORDINATOR");
    }

    public boolean isCoordinating() {
        return me.is("COORDINATOR");
    }

    public List<CaseSummary> getMine() {
        return mine;
    }

    /** Those in which I hold no seat: mine stand above. */
    public List<CaseSummary> getInHand() {
        return inHand;
    }

    public List<Waiting> getToHandOver() {
        return toHandOver;
    }

    public List<CaseElsewhere> getForOthers() {
        return forOthers;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }
}
