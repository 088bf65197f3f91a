package org.alongside.training.run.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.training.run.LivedExperience;
import org.alongside.training.run.PayBasis;
import org.alongside.training.run.RunAct;
import org.alongside.training.run.RunEvent;
import org.alongside.training.run.RunPlan;
import org.alongside.training.run.RunRule;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.SessionPlan;
import org.alongside.training.run.TrainerRole;

/**
 * One dated delivery of a course, from the plan to the day its books are closed.
 *
 * <p>A provider plans it, adds sessions that do not overlap and asks people to teach. It opens for booking once
 * somebody with lived experience has confirmed to co-train it. Booking closes by the clock, and by the clock it starts;
 * without a co-trainer only after the lead has written down how a replacement was sought. A trainer says when it was
 * delivered. Until then the provider may cancel it, with a reason that learners are told.
 *
 * <p>Who has a place is not kept here: the enrolment locks the run, reads its {@link #places()}, and tells it what has
 * to change.
 */
@Entity
@Table(schema = "training", name = "run")
public class Run extends RunRecord {

    /** So long a learner may ask about a mark (R-TRN-28). */
    private static final Duration QUERIES = Duration.ofDays(28);

    protected Run() {
    }

    private Run(RunPlan plan, Instant now) {
        super(plan, now);
    }

    public static Run plan(RunPlan plan, Instant now) {
        return new Run(plan, now);
    }

    /** The event that says what is planned now. */
    public RunEvent planned() {
        return new RunEvent.RunPlanned(id, courseVersionId, capacity.learnerPlaces(), capacity.roomPlaces());
    }

    /** Anything may change until people can book. */
    public RunEvent replan(RunPlan plan, Instant now) {
        move(RunAct.PLAN, now);
        take(plan, now);
        requireBookingBeforeStart();
        return planned();
    }

    public RunEvent addSession(SessionPlan plan, Instant now) {
        move(RunAct.ARRANGE_SESSIONS, now);
        SessionPolicy.requireFree(sessions, plan, null, now);
        Session session = new Session(this, plan);
        sessions.add(session);
        sessionsChanged();
        requireBookingBeforeStart();
        return new RunEvent.SessionAdded(id, session.id(), session.startsAt(), session.endsAt(), session.makeUp());
    }

    public RunEvent moveSession(UUID sessionId, SessionPlan plan, Instant now) {
        move(RunAct.ARRANGE_SESSIONS, now);
        Session session = session(sessionId);
        SessionPolicy.requireNotBegun(session, now);
        SessionPolicy.requireFree(sessions, plan, session, now);
        session.arrange(plan);
        sessionsChanged();
        requireBookingBeforeStart();
        return new RunEvent.SessionMoved(id, sessionId, session.startsAt(), session.endsAt());
    }

    /** The last one cannot go: that would be cancelling the run. */
    public RunEvent cancelSession(UUID sessionId, Instant now) {
        move(RunAct.ARRANGE_SESSIONS, now);
        Session session = session(sessionId);
        SessionPolicy.requireNotBegun(session, now);
        if (status != RunStatus.PLANNED && liveSessions().size() == 1) {
            throw new RuleBroken(RunRule.NO_SESSION);
        }
        session.cancel(now);
        sessionsChanged();
        return new RunEvent.SessionCancelled(id, sessionId, SessionPolicy.isShortNotice(session.startsAt(), now));
    }

    public RunEvent invite(UUID personId, String name, TrainerRole role, long payPenceAnHour, Instant now) {
        move(RunAct.ARRANGE_TRAINERS, now);
        if (liveAssignmentOf(personId).isPresent()) {
            throw new RuleBroken(RunRule.ALREADY_INVITED, name);
        }
        capacity.requireRoomFor(trainersInTheRoom() + 1, mode);
        trainers.add(new TrainerAssignment(this, personId, role, payPenceAnHour, now));
        return new RunEvent.TrainerInvited(id, personId, role);
    }

    /** The diary of the trainer is looked at before (R-TRN-40). */
    public RunEvent confirm(UUID personId, LivedExperience answer, PayBasis basis, Instant now) {
        move(RunAct.ARRANGE_TRAINERS, now);
        assignmentOf(personId).confirm(answer, basis, now);
        return new RunEvent.TrainerConfirmed(id, personId);
    }

    public RunEvent decline(UUID personId, Instant now) {
        move(RunAct.ARRANGE_TRAINERS, now);
        assignmentOf(personId).decline(now);
        return new RunEvent.TrainerDeclined(id, personId);
    }

    /** By themselves, or by the provider. The run stays open; it is flagged when no co-trainer is left. */
    public RunEvent withdraw(UUID personId, Instant now) {
        move(RunAct.ARRANGE_TRAINERS, now);
        assignmentOf(personId).withdraw(now);
        return new RunEvent.TrainerWithdrew(id, personId, coTrainerMissing());
    }

    public RunEvent seekReplacement(UUID by, String how, Instant now) {
        move(RunAct.ARRANGE_TRAINERS, now);
        decided.soughtReplacement(how);
        return new RunEvent.ReplacementSought(id, by);
    }

    /** Lets people book. Refused with everything that is missing. */
    public List<RunEvent> open(Instant now) {
        status.after(RunAct.OPEN);
        OpeningPolicy.require(liveSessions(), coTrainerMissing());
        requireBookingBeforeStart();
        OpeningPolicy.requireAhead(startsAt, now);
        move(RunAct.OPEN, now);
        List<RunEvent> events = new ArrayList<>(List.of(new RunEvent.RunOpened(id, startsAt)));
        if (reserve.isDue(startsAt, now)) {
            events.addAll(releaseReserved(now));
        }
        return events;
    }

    /** Other numbers; refused when fewer than {@code confirmed} unless {@code overCapacity} says so (R-TRN-24). */
    public RunEvent changePlaces(int learnerPlaces, Integer roomPlaces, int confirmed, boolean overCapacity, Instant now) {
        move(RunAct.CHANGE_PLACES, now);
        capacity = capacity.changedTo(learnerPlaces, roomPlaces, confirmed, overCapacity, mode, trainersInTheRoom());
        return new RunEvent.PlacesChanged(id, learnerPlaces, capacity.roomPlaces(), capacity.overCapacity());
    }

    /** What is still kept becomes everybody's. Empty when it was done before. */
    public List<RunEvent> releaseReserved(Instant now) {
        if (reserve.isReleased()) {
            return List.of();
        }
        move(RunAct.RELEASE_RESERVED, now);
        reserve.release(now);
        return List.of(new RunEvent.ReservedReleased(id, reserve.of(capacity.learnerPlaces())));
    }

    /** The day has come on which reserved places go to everybody, and they have not yet. */
    public boolean releaseIsDue(Instant now) {
        return status.can(RunAct.RELEASE_RESERVED) && reserve.isDue(startsAt, now);
    }

    /** By the clock, or by the provider before its time. */
    public RunEvent closeBooking(Instant now) {
        move(RunAct.CLOSE_BOOKING, now);
        return new RunEvent.BookingClosed(id);
    }

    /** It takes place although only so many {@code learners} have a place, fewer than the provider wanted (R-TRN-36). */
    public RunEvent goAhead(int learners, Instant now) {
        status.after(RunAct.GO_AHEAD);
        decided.goAhead(learners, capacity.minLearners(), now);
        move(RunAct.GO_AHEAD, now);
        return new RunEvent.WentAhead(id, learners, capacity.minLearners());
    }

    /** True once, when the provider should have decided about a run with so few {@code learners} (R-TRN-36). */
    public boolean chase(int learners, Instant now) {
        return status == RunStatus.BOOKING_CLOSED && decided.chase(learners, capacity.minLearners(), statusSince, now);
    }

    /** What the clock brings to a run, in order; empty when nothing is due. Doing it late or twice is harmless. */
    public List<RunEvent> keepTime(Instant now) {
        List<RunEvent> events = new ArrayList<>();
        if (status == RunStatus.OPEN && (booking.isOver(now) || !now.isBefore(startsAt))) {
            events.add(closeBooking(now));
        }
        if (status == RunStatus.BOOKING_CLOSED && !now.isBefore(startsAt) && mayStart()) {
            move(RunAct.START, now);
            events.add(new RunEvent.RunStarted(id, coTrainerMissing()));
        }
        if (status == RunStatus.DELIVERED && !now.isBefore(statusSince.plus(QUERIES))) {
            move(RunAct.CLOSE, now);
            events.add(new RunEvent.RunClosed(id));
        }
        return events;
    }

    /** How long somebody with lived experience taught in this session (R-TRN-09). */
    public RunEvent recordCoTeaching(UUID sessionId, int minutes, UUID by) {
        if (status != RunStatus.IN_PROGRESS && status != RunStatus.DELIVERED) {
            throw status.stale();
        }
        session(sessionId).recordCoTeaching(minutes);
        return new RunEvent.CoDeliveryRecorded(id, sessionId, minutes, by);
    }

    public RunEvent deliver(Instant now) {
        status.after(RunAct.DELIVER);
        if (now.isBefore(endsAt)) {
            throw new RuleBroken(RunRule.SESSIONS_NOT_OVER, London.dayOf(endsAt));
        }
        move(RunAct.DELIVER, now);
        return new RunEvent.RunDelivered(id, isCoDelivered());
    }

    public RunEvent cancel(String reason, Instant now) {
        boolean shortNotice = startsAt != null && status != RunStatus.PLANNED && SessionPolicy.isShortNotice(startsAt, now);
        move(RunAct.CANCEL, now);
        decided.cancel(reason);
        sequence++;
        return new RunEvent.RunCancelled(id, shortNotice);
    }

    /** Not while no co-trainer is there and nobody was sought (R-TRN-08). */
    private boolean mayStart() {
        return !coTrainerMissing() || decided.isReplacementSought();
    }

    private TrainerAssignment assignmentOf(UUID personId) {
        return liveAssignmentOf(personId).orElseThrow(NotFound::new);
    }

    private void requireBookingBeforeStart() {
        if (startsAt != null && status != RunStatus.IN_PROGRESS) {
            booking.requireBefore(startsAt);
        }
    }
}
