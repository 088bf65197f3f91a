package org.alongside.training.enrolment.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.training.enrolment.EnrolmentEvent;
import org.alongside.training.enrolment.EnrolmentRule;
import org.alongside.training.enrolment.EnrolmentStatus;

/** One party of the queue is put before another by a person's decision (R-TRN-19). */
final class HandMove {

    /** The finest time PostgreSQL keeps. */
    private static final Duration A_MOMENT = Duration.ofNanos(1000);

    private final Settlement run;
    private final Enrolment person;
    private final Party moved;
    private final Party target;

    HandMove(Settlement run, Enrolment moved, Enrolment target) {
        if (moved.status() != EnrolmentStatus.WAITING || target.status() != EnrolmentStatus.WAITING) {
            throw new RuleBroken(EnrolmentRule.NOT_WAITING);
        }
        this.run = run;
        this.person = moved;
        this.moved = run.partyOf(moved);
        this.target = run.partyOf(target);
        if (this.moved.equals(this.target)) {
            throw new RuleBroken(EnrolmentRule.MOVED_BEFORE_ITSELF);
        }
    }

    /** The people who were before them and now are behind are told that somebody was moved, not who. */
    ManualMove by(UUID mover, String reason) {
        List<Party> before = run.line().queue();
        int from = run.line().position(moved);
        Instant time = target.queuedAt().minus(A_MOMENT);
        moved.members().forEach(one -> one.queue().to(target.band(), time));
        int to = run.line().position(moved);
        run.tell(new EnrolmentEvent.MovedByHand(person.id(), person.personId(), person.runId(), from, to));
        before.stream().limit(from - 1L).skip(Math.min(to, from) - 1L).flatMap(party -> party.members().stream())
                .forEach(one -> run.tell(new EnrolmentEvent.Overtaken(one.id(), one.personId(), one.runId())));
        return new ManualMove(person, mover, reason, from, to, run.now());
    }
}
