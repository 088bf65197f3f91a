package org.alongside.accreditation.panel.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.accreditation.panel.SubjectType;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.accreditation.panel.control.CaseAccess;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.accreditation.panel.entity.Convening;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.accreditation.panel.entity.PanelSeat;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A coordinator brings a panel together, and finds a way on when it cannot meet. Coordinators never vote. */
@Stateless
public class ConvenePanel {

    @Inject
    private Panels panels;

    @Inject
    private DecidingBody deciding;

    @Inject
    private Organiser organiser;

    @Inject
    private Hosting hosting;

    @Inject
    private PanelSize size;

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
     * Invites the members and asks each of them the interest question. Refused with everything that stands against
     * these people; the area's panel size on the day is kept for the whole case. Returns the case.
     */
    @UseCase("CONVENE_PANEL")
    public UUID convene(Convene command) {
        CaseFile file = organiser.require(command.applicationId());
        deciding.requireControl(file.applicationId());
        organiser.schedule(file.applicationId());
        PanelCase panel = PanelCase.convene(convening(command, file), deciding.standings(file.applicationId()),
                clock.instant());
        List<PanelEvent> asked = panel.askInterests(clock.instant());
        panels.add(panel);
        hosting.seat(panel, command.members());
        news.tell(panel, asked);
        return panel.id();
    }

    private Convening convening(Convene command, CaseFile file) {
        Standards standards = size.standards();
        int members = size.of(standards);
        int round = 1 + panels.about(file.applicationId()).stream().mapToInt(PanelCase::round).max().orElse(0);
        return new Convening(SubjectType.APPLICATION, file.applicationId(), file.personId(),
                deciding.id(file.applicationId()), round, file.deferredBefore(), members,
                standards.quorumOf(members), command.members(), file.assessorIds());
    }

    /** Gives a free place to somebody else, who gets the whole file; earlier votes are void. */
    @UseCase("SUBSTITUTE_MEMBER")
    public void substitute(Substitute command) {
        PanelCase panel = mine(command.caseId());
        deciding.requireControl(panel.subjectId());
        CaseFile file = applications.file(panel.subjectId());
        news.tell(panel, panel.substitute(command.outgoing(), command.incoming(), file.assessorIds(),
                deciding.standings(panel), clock.instant()));
        hosting.seat(panel, List.of(command.incoming()));
    }

    /** Another area's body takes the case; the applicant is told that this says nothing about them. */
    @UseCase("TRANSFER_CASE")
    public void transfer(Transfer command) {
        PanelCase panel = mine(command.caseId());
        news.tell(panel, panel.transfer(TransferCause.NO_UNCONFLICTED_PANEL, clock.instant()));
    }

    /** Who can be asked to sit in this case, and how many it takes. Never says who is from the constituency. */
    @UseCase("CONVENE_PANEL")
    public PanelChoice choice(UUID applicationId) {
        CaseFile file = organiser.require(applicationId);
        return new PanelChoice(applicationId, file.applicantName(), size.of(size.standards()),
                candidates(applicationId, file.personId(), file.assessorIds()));
    }

    /** Who can be asked to take a place that becomes free in this case. */
    @UseCase("SUBSTITUTE_MEMBER")
    public List<PanelChoice.Candidate> substitutes(UUID caseId) {
        PanelCase panel = panels.get(caseId);
        access.requireFile(call.actor(), panel);
        return candidates(panel.subjectId(), panel.applicantId(), applications.assessors(panel.subjectId()));
    }

    /** Nobody who applied, assessed, or holds a seat in this or an earlier case about it. */
    private List<PanelChoice.Candidate> candidates(UUID applicationId, UUID applicant, Set<UUID> assessors) {
        Set<UUID> seated = panels.about(applicationId).stream().flatMap(panel -> panel.heldSeats().stream())
                .map(PanelSeat::personId).collect(Collectors.toSet());
        return deciding.candidates(applicationId).stream().filter(one -> !assessors.contains(one.personId())
                && !one.personId().equals(applicant) && !seated.contains(one.personId())).toList();
    }

    private PanelCase mine(UUID caseId) {
        PanelCase panel = panels.lock(caseId);
        access.requireFile(call.actor(), panel);
        return panel;
    }
}
