package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.PlacesLeft;
import org.alongside.training.enrolment.RunCount;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.control.Interests;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.enrolment.entity.Standing;
import org.alongside.training.run.RunPlaces;

/** Who is on a run, for those who run it; and for everybody whether there are places left. */
@Stateless
public class ReadLearners {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Interests interests;

    @Inject
    private KnowPeople people;

    /** All there have been, by when they joined. A trainer sees them through attendance, for the runs they teach. */
    @UseCase("READ_LEARNERS")
    public List<Learner> of(UUID runId) {
        List<Enrolment> all = enrolments.on(runId);
        List<Enrolment> queue = Standing.queue(all);
        return all.stream().map(one -> new Learner(one.id(), one.personId(), one.status(), one.statusSince(),
                queue.indexOf(one) + 1, one.offer().expiresAt(), one.seats().held(), one.seats().missing(),
                one.seats().isAgreed(), one.queue().isHeldUp())).toList();
    }

    /** The same with their names. */
    @UseCase("READ_LEARNERS")
    public List<NamedLearner> named(UUID runId) {
        List<Learner> learners = of(runId);
        Map<UUID, String> names = people.names(learners.stream().map(Learner::personId).toList());
        return learners.stream().map(one -> new NamedLearner(one, names.getOrDefault(one.personId(), ""))).toList();
    }

    /** For the provider's list of runs; a run nobody has booked is not in it. */
    @UseCase("READ_LEARNERS")
    public Map<UUID, RunCount> counts(Collection<UUID> runIds) {
        return enrolments.count(runIds);
    }

    /** How many people have put their name down for a course (R-TRN-42). */
    @UseCase("READ_LEARNERS")
    public int interested(UUID courseId) {
        return interests.in(courseId).size();
    }

    /** For a programme: who books one of these runs now would have a place, or would wait. */
    @UseCase("COUNT_PLACES")
    public Map<UUID, PlacesLeft> left(Collection<RunPlaces> runs) {
        return runs.stream().collect(Collectors.toMap(RunPlaces::runId,
                run -> Standing.left(run, enrolments.live(run.runId()))));
    }
}
