package org.alongside.training.attendance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.contracts.LearnerTaught;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.time.London;
import org.alongside.training.attendance.AttendanceEvent;
import org.alongside.training.attendance.Mark;
import org.alongside.training.run.boundary.ReadRuns;

/** Once somebody was there, others may know who taught them: no trainer assesses their own learner (R-TRN-12). */
@ApplicationScoped
class TellWhoTaught {

    private static final Set<Mark> THERE = EnumSet.of(Mark.PRESENT, Mark.PARTIAL, Mark.REMOTE);

    @Inject
    private Register register;

    @Inject
    private ReadRuns runs;

    @Inject
    private Outbox outbox;

    void hear(@Observes AttendanceEvent event) {
        if (event instanceof AttendanceEvent.Marked marked && THERE.contains(marked.mark())) {
            tell(marked.subject(), marked.enrolment());
        } else if (event instanceof AttendanceEvent.MarkCorrected corrected && THERE.contains(corrected.mark())) {
            tell(corrected.subject(), corrected.enrolment());
        }
    }

    private void tell(UUID runId, UUID enrolmentId) {
        LocalDate on = London.dayOf(runs.held(runId).places().startsAt());
        register.learners(runId).stream().filter(one -> one.enrolmentId().equals(enrolmentId)).forEach(learner ->
                runs.taughtBy(runId).forEach(trainer ->
                        outbox.put(new LearnerTaught(runId, trainer, learner.personId(), on))));
    }
}
