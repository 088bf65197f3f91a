package org.alongside.accreditation.panel.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.panel.control.CaseAccess;
import org.alongside.accreditation.panel.control.Decisions;
import org.alongside.accreditation.panel.control.Lots;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.accreditation.panel.entity.Decision;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.accreditation.panel.entity.Proposal;
import org.alongside.accreditation.panel.entity.Verdict;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** The chair leads the meeting: opens it, puts a decision to the vote, closes. The chair's vote counts once. */
@Stateless
public class ChairPanel {

    private static final int LONGEST_FAULT = 2000;

    @Inject
    private Panels panels;

    @Inject
    private Decisions decisions;

    @Inject
    private DecidingBody deciding;

    @Inject
    private Lots lots;

    @Inject
    private PutBeforePanel applications;

    @Inject
    private CaseAccess access;

    @Inject
    private PanelNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /**
     * Opens the meeting. Refused while those present are too few or not under control; lost for good, the panel is
     * inquorate.
     */
    @UseCase("CHAIR_PANEL")
    public void open(UUID caseId) {
        PanelCase panel = chaired(caseId);
        news.tell(panel, panel.open(me(), deciding.standings(panel), clock.instant()));
    }

    /** Refused with everything in which the findings, the conditions and the outcome do not fit (R-ACC-34, B22). */
    @UseCase("CHAIR_PANEL")
    public void propose(Propose command) {
        PanelCase panel = chaired(command.caseId());
        var file = applications.file(panel.subjectId());
        Proposal proposal = Proposal.put(panel.id(), command.outcome(), CaseCriteria.of(file), command.findings(),
                command.conditions(), me(), clock.instant());
        RuleBroken.throwIfAny(applications.against(panel.subjectId(), CaseCriteria.proposed(proposal)));
        decisions.add(proposal);
        news.tell(panel, panel.propose(me(), proposal, clock.instant()));
    }

    /**
     * Counts, and decides if the vote carries. The case stays locked until this is done, so of any number of closes at
     * the same moment one decides and the others are told that the case has moved on (R-ACC-55).
     */
    @UseCase("CLOSE_VOTE")
    public void close(CloseVote command) {
        PanelCase panel = chaired(command.caseId());
        deciding.requireControl(panel.subjectId());
        Proposal proposal = decisions.proposal(panel.proposalInVote());
        Verdict verdict = panel.close(me(), command.versionSeen(), proposal, deciding.standings(panel), clock.instant());
        if (verdict.isDecided()) {
            decisions.add(new Decision(panel, proposal, verdict, me(), clock.instant()));
            applications.decided(panel.subjectId());
        }
        news.tell(panel, verdict.events());
    }

    /** A member who is not from the constituency gives up their place by lot; the seed is kept. */
    @UseCase("CHAIR_PANEL")
    public void standDown(UUID caseId) {
        PanelCase panel = chaired(caseId);
        news.tell(panel, panel.standDown(me(), lots.next(), deciding.standings(panel), clock.instant()));
    }

    /** Decides again because something went wrong in the procedure; only before the release. */
    @UseCase("CHAIR_PANEL")
    public void reopen(Reopen command) {
        PanelCase panel = chaired(command.caseId());
        String fault = PlainText.reason("fault", command.fault(), LONGEST_FAULT);
        panel.reopen(me(), clock.instant()).forEach(event -> news.tell(panel, event, fault));
        applications.setAside(panel.subjectId());
    }

    private PanelCase chaired(UUID caseId) {
        PanelCase panel = panels.lock(caseId);
        access.requireFile(call.actor(), panel);
        ApplicationStatus status = applications.file(panel.subjectId()).status();
        if (status != ApplicationStatus.WITH_PANEL) {
            throw new Stale(status.name(), Set.of());
        }
        return panel;
    }

    private UUID me() {
        return call.actor().personId();
    }
}
