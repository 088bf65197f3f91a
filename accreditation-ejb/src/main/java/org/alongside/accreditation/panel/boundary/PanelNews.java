package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.accreditation.link.boundary.RecordLinks;
import org.alongside.accreditation.panel.InterestOutcome;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.accreditation.panel.control.CaseAccess;
import org.alongside.accreditation.panel.control.Guests;
import org.alongside.accreditation.panel.control.PanelNotices;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.contracts.PanelCaseTransferred;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.time.London;

/**
 * What follows when something happens in a case: it is kept, the people concerned are told, and the applicant's clock
 * stands still while no panel can meet. Nobody is told who may not know (R-ACC-50).
 */
@ApplicationScoped
class PanelNews {

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    @Inject
    private Outbox outbox;

    @Inject
    private RecordLinks links;

    @Inject
    private Clock clock;

    @Inject
    private Guests guests;

    @Inject
    private Hosting hosting;

    @Inject
    private CaseAccess access;

    @Inject
    private PutBeforePanel applications;

    void tell(PanelCase panel, List<PanelEvent> events) {
        events.forEach(event -> tell(panel, event, null));
    }

    /** @param reason what a person wrote down for the record */
    void tell(PanelCase panel, PanelEvent event, String reason) {
        journal.record(event, reason);
        if (event instanceof PanelEvent.InterestsAsked) {
            panel.heldSeats().forEach(seat -> messages.tell(seat.personId(), PanelNotices.interestOpen(panel.id())));
        } else if (event instanceof PanelEvent.MemberSubstituted substituted) {
            messages.tell(substituted.incoming(), PanelNotices.interestOpen(panel.id()));
        } else if (event instanceof PanelEvent.QuorumOrControlLost lost) {
            stopClock(panel, !lost.again());
            tellOrganisers(panel, PanelNotices.inquorate(panel.id()));
        } else if (event instanceof PanelEvent.PanelReady ready) {
            startClock(panel, ready.again());
            messages.tell(panel.chairId(), PanelNotices.ready(panel.id()));
        } else if (event instanceof PanelEvent.Transferred transferred) {
            tellOfTransfer(panel, transferred.cause());
            hosting.end(panel.subjectId());
        } else if (event instanceof PanelEvent.Ended) {
            hosting.end(panel.subjectId());
        } else if (event instanceof PanelEvent.Decided) {
            tellOfficers(panel, PanelNotices.toRelease(panel.id()));
        } else if (event instanceof PanelEvent.InterestDecided decided) {
            remember(panel, decided.person(), decided.outcome());
        } else if (event instanceof PanelEvent.InterestAnswered answered) {
            remember(panel, answered.person(), answered.outcome());
        }
    }

    /** Whoever stepped out here has no such case anywhere else either, whatever they are asked to do (R-ACC-50). */
    private void remember(PanelCase panel, UUID person, InterestOutcome outcome) {
        if (outcome == InterestOutcome.RECUSED) {
            links.record(person, panel.applicantId(), LinkKind.TOLD_AN_INTEREST, London.today(clock));
        }
    }

    private void stopClock(PanelCase panel, boolean runs) {
        if (runs) {
            applications.panelCannotMeet(panel.subjectId(), true);
        }
    }

    private void startClock(PanelCase panel, boolean stands) {
        if (stands) {
            applications.panelCannotMeet(panel.subjectId(), false);
        }
    }

    /** The wait is the body's to answer for, so the clock stands still from now at the latest. */
    private void tellOfTransfer(PanelCase panel, TransferCause cause) {
        stopClock(panel, !panel.isInterrupted());
        messages.tell(panel.applicantId(), PanelNotices.transferred());
        tellOrganisers(panel, PanelNotices.transferredAway(panel.id()));
        outbox.put(new PanelCaseTransferred(panel.id(), panel.subjectId(), cause.name()));
    }

    /** Coordinators and the chair (N04). */
    void tellOrganisers(PanelCase panel, Notice notice) {
        tellOfficers(panel, notice);
        if (panel.chairId() != null) {
            messages.tell(panel.chairId(), notice);
        }
    }

    /** Coordinators who may know that the case exists. */
    void tellOfficers(PanelCase panel, Notice notice) {
        guests.organisers(panel).stream().filter(person -> mayKnow(person, panel)).map(PersonName::id)
                .forEach(person -> messages.tell(person, notice));
    }

    private boolean mayKnow(PersonName person, PanelCase panel) {
        Actor officer = Actor.person(person.id(), person.name(), Set.of(guests.organiserRole(panel)));
        return !access.of(officer, panel).isNothing();
    }
}
