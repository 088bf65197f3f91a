package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.PlacesLeft;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.enrolment.entity.Standing;
import org.alongside.training.run.RunPlaces;

/** Who is on a run, for those who run it; and for everybody whether there are places left. */
@Stateless
public class ReadLearners {

    @Inject
    private Enrolments enrolments;

    /** All there have been, by when they joined. A trainer sees them through attendance, for the runs they teach. */
    @UseCase("READ_LEARNERS")
    public List<Learner> of(UUID runId) {
        List<Enrolment> all = enrolments.on(runId);
        List<Enrolment> queue = Standing.queue(all);
        return all.stream().map(one -> new Learner(one.id(), one.personId(), one.status(), one.statusSince(),
                queue.indexOf(one) + 1, one.offer().expiresAt(), one.seats().held(), one.seats().missing(),
                one.seats().isAgreed(), one.queue().isHeldUp())).toList();
    }

    /** For a programme: who books one of these runs now would have a place, or would wait. */
    @UseCase("COUNT_PLACES")
    public Map<UUID, PlacesLeft> left(Collection<RunPlaces> runs) {
        return runs.stream().collect(Collectors.toMap(RunPlaces::runId,
                run -> Standing.left(run, enrolments.live(run.runId()))));
    }
}
