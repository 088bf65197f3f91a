package org.alongside.training.run.control;

import java.util.Map;
import java.util.UUID;
import org.alongside.training.run.CourseFacts;
import org.alongside.training.run.RunView;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.TrainerView;
import org.alongside.training.run.entity.Run;
import org.alongside.training.run.entity.Session;
import org.alongside.training.run.entity.TrainerAssignment;

/** Runs as people read them. */
public final class RunViews {

    private RunViews() {
    }

    /** {@code inside}: for somebody who comes, so with how to join. */
    public static RunView of(Run run, CourseFacts course, boolean inside) {
        return new RunView(run.places(), course, run.mode(), run.feePence(), run.waiver(),
                run.allSessions().stream().map(session -> of(session, inside)).toList(), !run.coTrainerMissing(),
                run.decided().cancelReason(), run.attendanceFloor(), run.sharedWith());
    }

    public static TrainerView of(TrainerAssignment trainer, Map<UUID, String> names) {
        return new TrainerView(trainer.personId(), names.getOrDefault(trainer.personId(), ""), trainer.role(),
                trainer.status(), trainer.payPenceAnHour(), trainer.payBasis());
    }

    public static DatedRun dated(Run run, CourseFacts course, boolean inside) {
        return dated(run, course.title(), inside);
    }

    public static DatedRun dated(Run run, String title, boolean inside) {
        return new DatedRun(title, run.sequence(), run.changedAt(), !run.sessionsToTeach().isEmpty(),
                run.allSessions().stream().map(session -> of(session, inside)).toList());
    }

    private static SessionView of(Session session, boolean inside) {
        return new SessionView(session.id(), session.startsAt(), session.endsAt(), session.place(), session.town(),
                inside ? session.joinInfo() : "", session.access(), session.accessSaid(), session.makeUp(), !session.isLive(),
                session.isCoDelivered());
    }
}
