package org.alongside.accreditation.panel.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.accreditation.panel.control.CaseAccess;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A member of a panel comes, votes, and goes. */
@Stateless
public class SitOnPanel {

    @Inject
    private Panels panels;

    @Inject
    private DecidingBody deciding;

    @Inject
    private CaseAccess access;

    @Inject
    private PanelNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Refused to whoever has not answered the interest question, or stepped out because of it. */
    @UseCase("SIT_ON_PANEL")
    public void arrive(UUID caseId) {
        PanelCase panel = seated(caseId);
        news.tell(panel, panel.arrive(call.actor().personId(), clock.instant()));
    }

    /** Oneself; or, for the chair, somebody who has gone. */
    @UseCase("SIT_ON_PANEL")
    public void leave(UUID caseId, UUID personId) {
        PanelCase panel = seated(caseId);
        news.tell(panel, panel.leave(call.actor().personId(), personId, clock.instant()));
    }

    /**
     * One vote each; another before the close replaces it. When quorum or control was lost meanwhile no vote is kept
     * and the case is inquorate. Refused while the body itself may not decide (R-ACC-01).
     */
    @UseCase("SIT_ON_PANEL")
    public void vote(CastVote command) {
        PanelCase panel = seated(command.caseId());
        deciding.requireControl(panel.subjectId());
        news.tell(panel, panel.vote(call.actor().personId(), command.vote(), deciding.standings(panel), clock.instant()));
    }

    private PanelCase seated(UUID caseId) {
        PanelCase panel = panels.lock(caseId);
        access.requireFile(call.actor(), panel);
        return panel;
    }
}
