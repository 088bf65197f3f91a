package org.alongside.accreditation.application.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationEvent;
import org.alongside.accreditation.application.ApplicationMove;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.CheckLevel;
import org.alongside.accreditation.application.CheckOutcome;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.HostLinks;
import org.alongside.accreditation.application.PanelOutcome;
import org.alongside.accreditation.application.PauseCause;
import org.alongside.accreditation.application.PauseOwner;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.time.London;

/** The body's side, from receiving an application to concluding it. */
public final class Handling {

    private final Application application;
    private final CasePeople people;

    Handling(Application application) {
        this.application = application;
        this.people = new CasePeople(application, application.involvements);
    }

    public ApplicationEvent involve(UUID person, CasePart part, Instant now) {
        people.ask(person, part, now);
        return new ApplicationEvent.PersonInvolved(application.id(), person, part);
    }

    /** @param links what the portal knows by itself; any of it counts more than the answer (R-ACC-49) */
    public ApplicationEvent answerInterest(UUID person, CasePart part, boolean hasConnection, String words,
            List<DetectedLink> links, Instant now) {
        Involvement mine = people.answer(person, part, hasConnection, words, links, now);
        return new ApplicationEvent.InterestAnswered(application.id(), person, part, mine.interest());
    }

    /** Whether somebody tied to these people may know that there is such a case (R-ACC-50). */
    public boolean mayKnow(UUID person, CasePart part, Set<UUID> tied) {
        return people.mayKnow(person, part, tied);
    }

    public Optional<Involvement> involvement(UUID person, CasePart part) {
        return people.find(person, part);
    }

    /** Nobody opens the file before they answered that they have no connection (R-ACC-47). */
    public void requireClear(UUID person, CasePart part) {
        people.requireClear(person, part);
    }

    /** Back to the applicant, with exactly what is missing; once a round. */
    public ApplicationEvent giveBack(List<AskedFor> missing, UUID by, int replyDays, Instant now) {
        if (missing.isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("missing", ApplicationRule.SAY_WHAT_IS_MISSING)));
        }
        application.require(ApplicationMove.RETURN);
        application.rounds.requireReturnLeft();
        application.move(ApplicationMove.RETURN, now);
        application.rounds.returned();
        ask(missing, by, replyDays, PauseCause.RETURNED, now);
        return new ApplicationEvent.Returned(application.id(), parts(missing), application.deadline.replyBy());
    }

    public ApplicationEvent accept(int assessorsNeeded, Instant now) {
        application.require(ApplicationMove.ACCEPT);
        people.requireAssessors(assessorsNeeded);
        application.move(ApplicationMove.ACCEPT, now);
        List<UUID> assessors = people.clearAssessors().stream().map(Involvement::personId).toList();
        return new ApplicationEvent.Accepted(application.id(), assessors);
    }

    /** Asks about named criteria only. */
    public ApplicationEvent askMore(List<AskedFor> questions, UUID by, int replyDays, Instant now) {
        if (questions.isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("missing", ApplicationRule.SAY_WHAT_IS_MISSING)));
        }
        application.move(ApplicationMove.ASK_MORE, now);
        ask(questions, by, replyDays, PauseCause.INFO_REQUESTED, now);
        return new ApplicationEvent.MoreAsked(application.id(), parts(questions), application.deadline.replyBy());
    }

    /** Evidence that shows people who neither agreed nor are covered up goes back to its owner (R-ACC-31). */
    public ApplicationEvent handBack(String criterion, UUID evidenceId, Instant now) {
        application.lent.stream()
                .filter(one -> one.isFor(criterion) && one.evidenceId().equals(evidenceId))
                .findFirst().orElseThrow(NotFound::new).takeBack(now);
        return new ApplicationEvent.EvidenceTakenBack(application.id(), criterion, evidenceId);
    }

    /** Before a panel, it has to be this body that may decide (R-ACC-10). */
    public ApplicationEvent schedule(HostLinks host, Instant now) {
        application.require(ApplicationMove.SCHEDULE);
        reasonsForAnotherBody(host, London.dayOf(now)).stream().findFirst().ifPresent(name -> {
            throw new RuleBroken(ApplicationRule.RECIPROCAL_BODY_DECIDES, name);
        });
        application.move(ApplicationMove.SCHEDULE, now);
        return new ApplicationEvent.PutBeforePanel(application.id());
    }

    /** The same for a body of another area; it may already be before a panel that could not decide. */
    public Optional<ApplicationEvent> scheduleElsewhere(Instant now) {
        if (application.status() == ApplicationStatus.WITH_PANEL && !application.isDecided()) {
            return Optional.empty();
        }
        application.move(ApplicationMove.SCHEDULE, now);
        return Optional.of(new ApplicationEvent.PutBeforePanel(application.id()));
    }

    /** From now on there is something to release, and nothing left to withdraw (R-ACC-55). */
    public void decided(Instant now) {
        requireWithPanel();
        application.rounds.decided(now);
    }

    /** The decision was set aside before anybody was told. */
    public void setAside() {
        requireWithPanel();
        application.rounds.nothingDecided();
    }

    private void requireWithPanel() {
        if (application.status() != ApplicationStatus.WITH_PANEL) {
            throw new Stale(application.status().name(), Set.of());
        }
    }

    /** A released decision. Accrediting while a link bars it is refused (R-ACC-36). */
    public ApplicationEvent conclude(PanelOutcome outcome, Instant now) {
        application.require(outcome.move());
        RuleBroken.throwIfAny(independenceAgainst(outcome, now));
        application.move(outcome.move(), now);
        application.rounds.nothingDecided();
        return new ApplicationEvent.Concluded(application.id(), application.personId(), outcome);
    }

    /** The panel needs to know more about named criteria; once per application. */
    public ApplicationEvent defer(List<AskedFor> questions, UUID by, int replyDays, Instant now) {
        application.require(ApplicationMove.DEFER);
        application.rounds.requireDeferralLeft();
        if (questions.isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("missing", ApplicationRule.SAY_WHAT_IS_MISSING)));
        }
        application.move(ApplicationMove.DEFER, now);
        application.rounds.deferred();
        ask(questions, by, replyDays, PauseCause.INFO_REQUESTED, now);
        return new ApplicationEvent.Concluded(application.id(), application.personId(), PanelOutcome.DEFER);
    }

    /** What in the declared links stands against the outcome today. */
    public List<Breach> independenceAgainst(PanelOutcome outcome, Instant now) {
        return outcome.accredits()
                ? IndependencePolicy.barring(application.declaredTies(), London.dayOf(now)).stream()
                        .map(tie -> Breach.at("independence", ApplicationRule.INDEPENDENCE_BARRED, tie.name()))
                        .toList()
                : List.of();
    }

    /** Links, told or known, because of which another area's body decides; each once. */
    public List<String> reasonsForAnotherBody(HostLinks host, LocalDate today) {
        Stream<String> told = IndependencePolicy
                .forReciprocalBody(application.declaredTies(), host.conflicted(), today).stream()
                .map(DeclaredTie::name);
        return Stream.concat(host.known().stream(), told).distinct().toList();
    }

    /** No reply in time is not a refusal. */
    public ApplicationEvent lapse(LocalDate today, Instant now) {
        application.require(ApplicationMove.NO_REPLY);
        application.deadline.requirePassed(today);
        LocalDate replyBy = application.deadline.replyBy();
        application.move(ApplicationMove.NO_REPLY, now);
        return new ApplicationEvent.Lapsed(application.id(), replyBy);
    }

    public Optional<LocalDate> reminderDue(LocalDate today) {
        return application.deadline.reminderDue(today);
    }

    public ApplicationEvent remind(LocalDate scheduledFor) {
        application.deadline.reminded(scheduledFor);
        return new ApplicationEvent.Reminded(application.id(), application.deadline.replyBy());
    }

    /** More time, as agreed; nothing says why (R-ACC-29). */
    public ApplicationEvent extendReply(int days) {
        if (application.deadline.isOpen()) {
            application.deadline.extend(days);
        }
        return new ApplicationEvent.DeadlineMoved(application.id(), application.deadline.replyBy());
    }

    public ApplicationEvent pause(PauseCause cause, PauseOwner owner, Instant now) {
        boolean runs = application.submittedAt != null
                && application.pauses.stream().noneMatch(pause -> pause.isOpenFor(cause));
        if (runs) {
            application.pauses.add(new Pause(application, cause, owner, London.dayOf(now)));
        }
        return new ApplicationEvent.ClockPaused(application.id(), cause, owner);
    }

    /** The clock stands still from a wish until it is arranged. */
    public ApplicationEvent waitForArrangement(boolean open, Instant now) {
        return open ? pause(PauseCause.ADJUSTMENT, PauseOwner.BODY, now) : resume(PauseCause.ADJUSTMENT, now);
    }

    public ApplicationEvent resume(PauseCause cause, Instant now) {
        application.pauses.stream().filter(pause -> pause.isOpenFor(cause)).forEach(p -> p.end(London.dayOf(now)));
        return new ApplicationEvent.ClockResumed(application.id(), cause);
    }

    public ApplicationEvent recordCheck(
            CheckLevel level, CheckOutcome outcome, LocalDate seenOn, UUID seenBy, LocalDate today) {
        if (level == null || outcome == null || seenOn == null) {
            throw new RuleBroken(List.of(Breach.at("level", ApplicationRule.CHECK_UNANSWERED)));
        }
        if (seenOn.isAfter(today)) {
            throw new RuleBroken(List.of(Breach.at("seenOn", ApplicationRule.CHECK_SEEN_IN_FUTURE)));
        }
        application.check = new RecordCheck(level, outcome, seenOn, seenBy);
        return new ApplicationEvent.CheckSeen(application.id(), level, outcome);
    }

    private void ask(List<AskedFor> wanted, UUID by, int replyDays, PauseCause cause, Instant now) {
        wanted.forEach(one -> application.questions.add(new Question(application, one, by, now)));
        application.deadline = ReplyDeadline.asked(London.dayOf(now), replyDays);
        pause(cause, PauseOwner.APPLICANT, now);
    }

    private static List<String> parts(List<AskedFor> wanted) {
        return wanted.stream().map(AskedFor::about).toList();
    }

}
