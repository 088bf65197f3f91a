package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.control.Interests;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.enrolment.entity.Interest;
import org.alongside.training.enrolment.entity.Standing;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.RunView;
import org.alongside.training.run.boundary.ReadRuns;

/** A learner sees their own places, how far they are on waiting lists, and what they have put their name down for. */
@Stateless
public class MyPlaces {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Interests interests;

    @Inject
    private ReadRuns runs;

    @Inject
    private ReadCourses courses;

    @Inject
    private CurrentCall call;

    /** The newest first. As many questions to the database for many places as for one. */
    @UseCase("READ_MY_PLACES")
    public List<MyPlace> mine() {
        return views(enrolments.of(me()));
    }

    /** One of mine; {@code NotFound} for anybody else's. */
    @UseCase("READ_MY_PLACES")
    public MyPlace place(UUID enrolmentId) {
        return views(List.of(enrolments.mine(enrolmentId, me()))).get(0);
    }

    /** Its sessions; with how to join only for somebody who has a place. */
    @UseCase("READ_MY_PLACES")
    public RunView run(UUID enrolmentId) {
        Enrolment mine = enrolments.mine(enrolmentId, me());
        boolean inside = mine.status().holdsPlace() && mine.status() != EnrolmentStatus.OFFERED;
        return inside ? runs.held(mine.runId()) : runs.run(mine.runId());
    }

    /** The courses, by when I put my name down. */
    @UseCase("READ_MY_PLACES")
    public List<MyInterest> interestedIn() {
        List<Interest> mine = interests.of(me());
        Map<UUID, String> titles = courses.titles(mine.stream().map(Interest::courseId).toList());
        return mine.stream().map(one -> new MyInterest(one.courseId(), titles.getOrDefault(one.courseId(), ""),
                one.joinedAt(), one.comesFirst())).toList();
    }

    private List<MyPlace> views(List<Enrolment> mine) {
        Map<UUID, ListedRun> listed = runs.listed(mine.stream().map(Enrolment::runId).distinct().toList());
        Map<UUID, List<Enrolment>> queues = enrolments.live(mine.stream()
                .filter(one -> one.status() == EnrolmentStatus.WAITING).map(Enrolment::runId).toList());
        return mine.stream()
                .map(one -> view(one, listed.get(one.runId()), queues.getOrDefault(one.runId(), List.of()))).toList();
    }

    private static MyPlace view(Enrolment one, ListedRun run, Collection<Enrolment> onTheRun) {
        boolean waits = one.status() == EnrolmentStatus.WAITING;
        return new MyPlace(one.id(), run, one.status(), one.statusSince(), waits ? Standing.of(one, onTheRun) : null,
                one.offer().expiresAt(), one.seats().held(), one.seats().missing(), one.pairId() != null,
                one.cancelCause(), one.status().open());
    }

    private UUID me() {
        return call.actor().personId();
    }
}
