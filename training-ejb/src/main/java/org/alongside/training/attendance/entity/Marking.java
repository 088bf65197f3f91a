package org.alongside.training.attendance.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.training.attendance.AttendanceEvent;
import org.alongside.training.attendance.AttendanceRule;
import org.alongside.training.attendance.HeldSession;
import org.alongside.training.attendance.Mark;
import org.alongside.training.attendance.MarkGiven;

/** Somebody gives a mark for one session of a run, or corrects one. */
public final class Marking {

    /** What came of it: the mark to keep, or none when it said the same already. */
    public record Given(AttendanceMark mark, AttendanceEvent event) {
    }

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    private final UUID runId;
    private final HeldSession session;
    private final UUID by;
    private final Instant now;

    public Marking(UUID runId, HeldSession session, UUID by, Instant now) {
        if (session.cancelled()) {
            throw new RuleBroken(AttendanceRule.SESSION_CANCELLED);
        }
        this.runId = runId;
        this.session = session;
        this.by = by;
        this.now = now;
    }

    /** By a trainer: once the session has begun, and never for themselves. */
    public Optional<Given> mark(MarkGiven given, UUID personId, AttendanceMark before) {
        if (personId.equals(by)) {
            throw new RuleBroken(AttendanceRule.OWN_ATTENDANCE);
        }
        if (!session.hasBegun(now) && given.mark() != Mark.APOLOGY) {
            throw new RuleBroken(AttendanceRule.SESSION_NOT_BEGUN);
        }
        return keep(new AttendanceMark(runId, session.sessionId(), given.enrolmentId(), personId, given.mark(),
                minutes(given), given.accessFailure(), by, now), before);
    }

    /** By the learner, before it starts. */
    public Optional<Given> apologise(UUID enrolmentId, AttendanceMark before) {
        if (session.hasBegun(now)) {
            throw new RuleBroken(AttendanceRule.APOLOGY_TOO_LATE);
        }
        return keep(new AttendanceMark(runId, session.sessionId(), enrolmentId, by, Mark.APOLOGY, null, false, by, now),
                before);
    }

    private Optional<Given> keep(AttendanceMark mark, AttendanceMark before) {
        if (before == null) {
            return Optional.of(new Given(mark, mark.given()));
        }
        if (before.saysTheSameAs(mark)) {
            return Optional.empty();
        }
        before.correctedBy(mark, now);
        return Optional.of(new Given(mark, mark.corrects(before)));
    }

    private Integer minutes(MarkGiven given) {
        if (given.mark() != Mark.PARTIAL) {
            return null;
        }
        String typed = given.minutes() == null ? "" : given.minutes().strip();
        if (!DIGITS.matcher(typed).matches()) {
            throw new RuleBroken(List.of(Breach.at("minutes-" + given.enrolmentId(), AttendanceRule.MINUTES_MISSING)));
        }
        int minutes = Integer.parseInt(typed);
        if (minutes < 1 || minutes > session.minutes()) {
            throw new RuleBroken(List.of(Breach.at("minutes-" + given.enrolmentId(),
                    AttendanceRule.MORE_MINUTES_THAN_THE_SESSION, session.minutes())));
        }
        return minutes;
    }
}
