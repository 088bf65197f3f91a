package org.alongside.accreditation.panel.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.control.CaseAccess;
import org.alongside.accreditation.panel.control.Interests;
import org.alongside.accreditation.panel.control.LinkDetector;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.accreditation.panel.entity.OfficerInterest;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/**
 * Everybody who works on a case says first whether they have an interest in it (R-ACC-47). What the portal knows by
 * itself is looked up in the same moment and kept beside the answer (R-ACC-49).
 */
@Stateless
public class AnswerInterests {

    @Inject
    private Panels panels;

    @Inject
    private Interests interests;

    @Inject
    private LinkDetector detector;

    @Inject
    private PutBeforePanel applications;

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

    /** A member, or an officer who works on the case without a seat. */
    @UseCase("ANSWER_INTEREST")
    public void answer(AnswerInterest command) {
        PanelCase panel = known(command.caseId());
        UUID me = me();
        if (panel.heldSeatOf(me).isPresent()) {
            news.tell(panel, panel.answer(me, command.choice(), command.words(), links(panel), deciding.standings(panel),
                    clock.instant()));
        } else {
            asOfficer(panel, command);
        }
    }

    private void asOfficer(PanelCase panel, AnswerInterest command) {
        if (interests.of(panel.id(), me()).isPresent()) {
            throw new RuleBroken(PanelRule.ALREADY_ANSWERED);
        }
        OfficerInterest interest = new OfficerInterest(panel.id(), me(), command.choice(), command.words(),
                links(panel), clock.instant());
        interests.add(interest);
        news.tell(panel, List.of(interest.answered()));
    }

    /** The chair clears a member or asks them to step out; about the chair, the next in line decides. */
    @UseCase("DECIDE_INTEREST")
    public void decide(DecideInterest command) {
        PanelCase panel = known(command.caseId());
        news.tell(panel, panel.decideInterest(me(), command.personId(), command.cleared(), deciding.standings(panel),
                clock.instant()));
    }

    /** A member leaves the case for good, whatever they answered before. */
    @UseCase("STEP_OUT")
    public void stepOut(StepOut command) {
        PanelCase panel = known(command.caseId());
        news.tell(panel, panel.stepOut(me(), command.words(), links(panel), deciding.standings(panel), clock.instant()));
    }

    private PanelCase known(UUID caseId) {
        PanelCase panel = panels.lock(caseId);
        access.require(call.actor(), panel);
        return panel;
    }

    private List<DetectedLink> links(PanelCase panel) {
        return detector.between(me(), panel, applications.file(panel.subjectId()).assessorIds(),
                London.today(clock));
    }

    private UUID me() {
        return call.actor().personId();
    }
}
