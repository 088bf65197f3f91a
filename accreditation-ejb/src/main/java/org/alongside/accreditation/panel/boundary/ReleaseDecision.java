package org.alongside.accreditation.panel.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.panel.control.CaseAccess;
import org.alongside.accreditation.panel.control.Decisions;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.accreditation.panel.entity.AddedReason;
import org.alongside.accreditation.panel.entity.Decision;
import org.alongside.accreditation.panel.entity.Findings;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A second person lets a decision take effect (R-ACC-54). */
@Stateless
public class ReleaseDecision {

    @Inject
    private Panels panels;

    @Inject
    private Decisions decisions;

    @Inject
    private PutBeforePanel applications;

    @Inject
    private DecidingBody deciding;

    @Inject
    private Effects effects;

    @Inject
    private CaseAccess access;

    @Inject
    private PanelNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /**
     * Everything a decision causes happens here, in one transaction of its own: the application is concluded, the
     * broker stands on the list, conditions begin, the applicant is told. Refused while a reason is missing
     * (R-ACC-53), and to whoever sat on the panel, assessed the case, or has not answered the interest question.
     */
    @UseCase("RELEASE_DECISION")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void release(Release command) {
        PanelCase panel = panels.lock(command.caseId());
        UUID me = call.actor().personId();
        CaseFile file = applications.file(panel.subjectId());
        if (panel.hasSat(me) || file.assessorIds().contains(me)) {
            throw new NotPermitted("RELEASE_DECISION");
        }
        access.requireFile(call.actor(), panel);
        deciding.requireControl(panel.subjectId());
        Decision decision = current(panel);
        Findings findings = decisions.findings(decision);
        findings.requireReasons();
        news.tell(panel, panel.release(me, decision.id(), clock.instant()));
        effects.of(decision, findings, file, me, clock.instant());
    }

    /** The chair writes a reason that is missing. What has been given is never changed (R-ACC-55). */
    @UseCase("ADD_REASON")
    public void addReason(AddReason command) {
        PanelCase panel = panels.lock(command.caseId());
        access.requireFile(call.actor(), panel);
        UUID me = call.actor().personId();
        Decision decision = current(panel);
        decisions.findings(decision).requireGapAt(command.criterion());
        news.tell(panel, panel.addReason(me, decision.id(), command.criterion(), command.reason().code()));
        decisions.add(new AddedReason(decision.id(), command.criterion(), command.reason(), me, clock.instant()));
    }

    private Decision current(PanelCase panel) {
        return decisions.of(panel.id(), panel.round()).orElseThrow(NotFound::new);
    }
}
