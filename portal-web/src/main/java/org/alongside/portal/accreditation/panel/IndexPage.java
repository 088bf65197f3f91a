package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.panel.boundary.CaseSummary;
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
    private Me me;

    private List<CaseSummary> mine = List.of();
    private List<CaseSummary> inHand = List.of();
    private List<Waiting> waiting = List.of();

    public void load() {
        mine = cases.mine();
        if (isOverseeing()) {
            inHand = cases.inHand();
        }
        if (isConvening()) {
            waiting = cases.waiting();
        }
    }

    public boolean isOverseeing() {
        return me.is("COORDINATOR") || me.is("GOVERNING_MEMBER");
    }

    public boolean isConvening() {
        return me.is("COORDINATOR");
    }

    public List<CaseSummary> getMine() {
        return mine;
    }

    public List<CaseSummary> getInHand() {
        return inHand;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }
}
