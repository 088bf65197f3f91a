package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.ApplicationEvent;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.PanelOutcome;
import org.alongside.accreditation.application.PauseCause;
import org.alongside.accreditation.application.PauseOwner;
import org.alongside.accreditation.application.ProposedOutcome;
import org.alongside.accreditation.application.control.ApplicationNotices;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.control.PriorOutcomes;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.Handling;
import org.alongside.accreditation.application.entity.Involvement;
import org.alongside.accreditation.application.entity.PriorOutcome;
import org.alongside.accreditation.application.entity.PriorOutcomePolicy;
import org.alongside.accreditation.application.entity.RatingPolicy;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/**
 * The panel's way to an application. Its own use cases check who sits in the case and may see or do what; these are
 * part of them, and nobody calls them alone.
 */
@Stateless
public class PutBeforePanel {

    @Inject
    private Applications applications;

    @Inject
    private Submissions submissions;

    @Inject
    private CaseFiles files;

    @Inject
    private PriorOutcomes outcomes;

    @Inject
    private OwnHost host;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** What waits for a panel, the longest first. */
    @UseCase("PUT_BEFORE_PANEL")
    public List<WaitingForPanel> waiting() {
        return applications.readyForPanel().stream()
                .map(one -> new WaitingForPanel(one.id(), one.personId(), one.movedAt(),
                        !host.reasonsForAnotherBody(one).isEmpty())).toList();
    }

    /** Of a withdrawn application only that it was: nobody may read on in it (R-ACC-30). */
    @UseCase("PUT_BEFORE_PANEL")
    public CaseFile file(UUID applicationId) {
        return files.write(applications.received(applicationId));
    }

    /** Everybody who was ever asked to assess it. */
    @UseCase("PUT_BEFORE_PANEL")
    public Set<UUID> assessors(UUID applicationId) {
        return applications.received(applicationId).involvements().stream()
                .filter(one -> one.part() == CasePart.ASSESSOR).map(Involvement::personId).collect(Collectors.toSet());
    }

    /** Whether this person assessed another application of the same applicant (R-ACC-49). */
    @UseCase("PUT_BEFORE_PANEL")
    public boolean assessedBefore(UUID applicationId, UUID assessor) {
        return applications.assessedAnother(applications.received(applicationId), assessor);
    }

    /** Refused when another area's body has to decide (R-ACC-10). */
    @UseCase("PUT_BEFORE_PANEL")
    public void schedule(UUID applicationId) {
        Application application = applications.received(applicationId);
        journal.record(application.handling().schedule(host.linksOf(application.personId()), clock.instant()));
    }

    /** Another area's body takes it: from here, or from a panel of this area that could not decide. The clock runs on. */
    @UseCase("PUT_BEFORE_PANEL")
    public void scheduleElsewhere(UUID applicationId) {
        Handling handling = applications.received(applicationId).handling();
        handling.scheduleElsewhere(clock.instant()).ifPresent(journal::record);
        journal.record(handling.resume(PauseCause.PANEL_INQUORATE, clock.instant()));
    }

    /** Everything that stands against deciding this (R-ACC-34, R-ACC-36, B22); empty when nothing does. */
    @UseCase("PUT_BEFORE_PANEL")
    public List<Breach> against(UUID applicationId, ProposedOutcome proposed) {
        Application application = applications.received(applicationId);
        List<Breach> breaches = new ArrayList<>(RatingPolicy.breaches(
                proposed, submissions.standardsOf(application).criteria(), London.today(clock)));
        breaches.addAll(application.handling().independenceAgainst(proposed.outcome(), clock.instant()));
        return breaches;
    }

    /** The panel closed a vote that carries: too late to withdraw (edge 8 of the specification). */
    @UseCase("PUT_BEFORE_PANEL")
    public void decided(UUID applicationId) {
        applications.received(applicationId).handling().decided(clock.instant());
    }

    /** The panel set its decision aside. */
    @UseCase("PUT_BEFORE_PANEL")
    public void setAside(UUID applicationId) {
        applications.received(applicationId).handling().setAside();
    }

    /** The released decision takes effect: accredited, or refused, which goes into the national index. */
    @UseCase("PUT_BEFORE_PANEL")
    public void conclude(UUID applicationId, PanelOutcome outcome) {
        Application application = applications.received(applicationId);
        journal.record(application.handling().conclude(outcome, clock.instant()));
        PriorOutcomePolicy.keptOf(outcome, call.area(), London.today(clock))
                .ifPresent(finding -> outcomes.add(new PriorOutcome(application.personId(), finding)));
    }

    /** The panel asks more about named criteria; once per application. */
    @UseCase("PUT_BEFORE_PANEL")
    public void defer(UUID applicationId, List<AskedFor> questions) {
        Application application = applications.received(applicationId);
        List<AskedFor> wanted = Wanted.of(submissions.standardsOf(application), questions);
        journal.record(application.handling().defer(
                wanted, call.actor().personId(), submissions.replyDays(application), clock.instant()));
        messages.tell(application.personId(), ApplicationNotices.moreAsked(application.replyBy().orElseThrow()));
    }

    /** No panel can meet for now: the clock stands still, and it is the body's turn (7.3). */
    @UseCase("PUT_BEFORE_PANEL")
    public void panelCannotMeet(UUID applicationId, boolean stopped) {
        Application application = applications.received(applicationId);
        Instant now = clock.instant();
        ApplicationEvent event = stopped
                ? application.handling().pause(PauseCause.PANEL_INQUORATE, PauseOwner.BODY, now)
                : application.handling().resume(PauseCause.PANEL_INQUORATE, now);
        journal.record(event);
    }
}
