package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.EnrolmentRule;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.PlaceWanted;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.boundary.HoldRun;

/**
 * A provider books places for a group, from a list. The list goes through the same queue as everybody, in the order of
 * its rows; and it makes no claim to a reserved place, which is for each person to make themselves (R-TRN-03, 17).
 */
@Stateless
public class BookAGroup {

    @Inject
    private PlacesOfRun places;

    @Inject
    private HoldRun runs;

    @Inject
    private GroupList list;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Clock clock;

    /** What would come of each row; nothing is booked. */
    @UseCase("BOOK_A_GROUP")
    public List<GroupLine> look(UUID runId, List<GroupMember> members) {
        return list.look(runId, members);
    }

    /** All of them or, when one row is wrong, nobody. Each is told, and can give the place up without a reason. */
    @UseCase("BOOK_A_GROUP")
    public GroupBooked book(BookGroup command) {
        RunPlaces run = runs.lock(command.runId());
        List<GroupLine> lines = list.look(command.runId(), command.members());
        long wrong = lines.stream().filter(line -> !line.isRight()).count();
        if (wrong > 0) {
            throw new RuleBroken(EnrolmentRule.GROUP_HAS_MISTAKES, wrong);
        }
        List<PlaceWanted> wanted = lines.stream().map(line -> wanted(line, run)).toList();
        List<Enrolment> booked = places.on(run, clock.instant(), null, allocation -> wanted.stream()
                .map(one -> allocation.book(List.of(one)).get(0)).toList());
        int placed = (int) booked.stream().filter(one -> one.status() == EnrolmentStatus.CONFIRMED).count();
        return new GroupBooked(placed, booked.size() - placed);
    }

    private PlaceWanted wanted(GroupLine line, RunPlaces run) {
        return new PlaceWanted(line.personId(), line.supporters(), false,
                enrolments.hasPlace(line.personId(), run.courseId()));
    }
}
