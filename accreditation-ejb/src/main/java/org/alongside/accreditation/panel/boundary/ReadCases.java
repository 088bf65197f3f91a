package org.alongside.accreditation.panel.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.application.boundary.ReadEvidence;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.Sight;
import org.alongside.accreditation.panel.control.CaseAccess;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.accreditation.panel.entity.Standings;
import org.alongside.platform.audit.HistoryLine;
import org.alongside.platform.audit.boundary.ReadHistory;
import org.alongside.platform.file.KeptFile;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/**
 * What people read of panel cases. Everything goes through {@link CaseAccess}: whoever is out of a case gets the answer
 * that they would get if it had never been, in every list and every count (R-ACC-50).
 */
@Stateless
public class ReadCases {

    private static final EnumSet<PanelStatus> LISTED =
            EnumSet.complementOf(EnumSet.of(PanelStatus.RELEASED, PanelStatus.ENDED, PanelStatus.TRANSFERRED));

    @Inject
    private Panels panels;

    @Inject
    private CaseAccess access;

    @Inject
    private CaseViews views;

    @Inject
    private Decided decided;

    @Inject
    private DecidingBody deciding;

    @Inject
    private ForMyPanels forMe;

    @Inject
    private PutBeforePanel applications;

    @Inject
    private ReadEvidence evidence;

    @Inject
    private KnowPeople people;

    @Inject
    private ReadHistory history;

    @Inject
    private CurrentCall call;

    /** The cases I hold a seat in, also the released ones. */
    @UseCase("READ_CASES")
    public List<CaseSummary> mine() {
        return summaries(panels.seating(actor().personId()));
    }

    /** The cases of the area that are not finished, for those who keep them going. */
    @UseCase("OVERSEE_CASES")
    public List<CaseSummary> inHand() {
        return summaries(panels.in(LISTED));
    }

    /** Applications that wait for me to bring a panel together: this area's own, or the one my body was asked about. */
    @UseCase("CONVENE_PANEL")
    public List<Waiting> waiting() {
        return forMe.all();
    }

    /** One case, as far as I may see it. */
    @UseCase("READ_CASES")
    public CaseView one(UUID caseId) {
        PanelCase panel = panels.get(caseId);
        Sight sight = access.require(actor(), panel);
        Map<UUID, String> names = people.names(CaseViews.people(panel));
        UUID me = actor().personId();
        Standings standings = deciding.standings(panel);
        CaseSummary summary = views.summary(panel, actor(), names);
        CaseFile file = sight.hasFile() ? applications.file(panel.subjectId()) : null;
        return new CaseView(summary, panel.version(), sight, panel.round(), panel.quorum(), panel.mayDefer(),
                sight.hasFile() ? views.seats(panel, me, standings, names) : List.of(),
                views.toDecide(panel, me, standings, names), file,
                sight.hasFile() ? decided.proposal(panel) : null,
                sight.hasFile() ? decided.decision(panel, file) : null);
    }

    /** A file of evidence of the case. */
    @UseCase("READ_CASES")
    public KeptFile evidence(UUID caseId, UUID evidenceId) {
        PanelCase panel = panels.get(caseId);
        access.requireFile(actor(), panel);
        return evidence.asPanel(panel.subjectId(), evidenceId);
    }

    /** What happened in a case, the oldest first; how people voted and who may not decide stays out of it. */
    @UseCase("READ_CASES")
    public List<HistoryLine> timeline(UUID caseId) {
        PanelCase panel = panels.get(caseId);
        access.requireFile(actor(), panel);
        return history.of(caseId).stream().filter(line -> Milestones.contains(line.what())).toList();
    }

    private List<CaseSummary> summaries(Collection<PanelCase> cases) {
        Map<UUID, Sight> sights = access.of(actor(), cases);
        List<PanelCase> mine = cases.stream().filter(panel -> sights.containsKey(panel.id())).toList();
        return views.summaries(mine, actor(), people.names(mine.stream().map(PanelCase::applicantId).toList()));
    }

    private Actor actor() {
        return call.actor();
    }
}
