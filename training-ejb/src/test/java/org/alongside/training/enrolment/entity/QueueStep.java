package org.alongside.training.enrolment.entity;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.platform.error.Refusal;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.PlaceWanted;

/** One thing that happens to a run. What is refused changes nothing, as a rolled back transaction would. */
record QueueStep(Kind kind, int person, int number, boolean flag) {

    static final int PEOPLE = 10;

    enum Kind {
        BOOK, PAIR, ACCEPT, DECLINE, CANCEL, PROVIDER_CANCELS, SUPPORTERS, AGREE, PASS, MOVE, CAPACITY, ROOM,
        RELEASE, HOURS, DAYS, DOWNTIME, SWEEP
    }

    void on(AQueue run) {
        try {
            take(run);
        } catch (Refusal refused) {
            run.settle();
        }
    }

    private void take(AQueue run) {
        switch (kind) {
            case BOOK -> run.book(wanted(run, person));
            case PAIR -> run.book(wanted(run, person), wanted(run, 1 + person % PEOPLE));
            case ACCEPT -> of(EnrolmentStatus.OFFERED, run).forEach(one -> run.with(a -> a.accept(one)));
            case DECLINE -> of(EnrolmentStatus.OFFERED, run).forEach(one -> run.run(a -> a.decline(one)));
            case CANCEL -> live(run).forEach(one -> run.run(a -> a.cancel(one, CancelCause.LEARNER)));
            case PROVIDER_CANCELS -> live(run).forEach(one -> run.run(a -> a.cancel(one, CancelCause.PROVIDER)));
            case SUPPORTERS -> live(run).forEach(one -> run.run(a -> a.changeSupporters(one, number % 5)));
            case AGREE -> live(run).forEach(one -> run.run(a -> a.agreeSupporters(one)));
            case PASS -> of(EnrolmentStatus.WAITING, run).forEach(one -> run.run(a -> a.pass(one)));
            case MOVE -> move(run);
            case CAPACITY -> run.change(1 + number % 9, run.places().roomSeats(), flag && number % 4 == 0);
            case ROOM -> run.change(run.places().learnerPlaces(), flag ? null : 1 + number % 14, false);
            case RELEASE -> run.release();
            case HOURS -> run.after(Duration.ofHours(number % 60)).settle();
            case DAYS -> run.after(Duration.ofDays(number % 5)).settle();
            case DOWNTIME -> run.after(Duration.ofHours(3L * number));
            default -> run.settle();
        }
    }

    private PlaceWanted wanted(AQueue run, int who) {
        return new PlaceWanted(AQueue.person(who), number % 11 == 0 ? 4 : number % 3, flag, number % 7 == 6);
    }

    private void move(AQueue run) {
        List<Enrolment> waiting = run.enrolments.stream().filter(one -> one.status() == EnrolmentStatus.WAITING).toList();
        if (waiting.size() > 1) {
            run.with(a -> a.moveBefore(waiting.get(person % waiting.size()), waiting.get(number % waiting.size()),
                    AQueue.person(99), "This is only a test"));
        }
    }

    private Stream<Enrolment> live(AQueue run) {
        return run.enrolments.stream().filter(one -> one.status().isLive() && isMine(one)).limit(1).toList().stream();
    }

    private Stream<Enrolment> of(EnrolmentStatus status, AQueue run) {
        return live(run).filter(one -> one.status() == status);
    }

    private boolean isMine(Enrolment one) {
        return one.personId().equals(AQueue.person(person));
    }
}
