package org.alongside.platform.area.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.platform.area.Council;
import org.alongside.platform.area.control.Areas;
import org.alongside.platform.area.control.CouncilList;
import org.alongside.platform.area.entity.Area;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.usecase.UseCase;

/** Areas follow the list of councils that is in force: part of the use cases about that list. */
@Stateless
public class FollowCouncils {

    @Inject
    private Areas areas;

    @Inject
    private Journal journal;

    /** Every area that is on the list as things stand, as a list would have it. */
    @UseCase("FOLLOW_COUNCILS")
    public List<Council> known() {
        return areas.listed().stream().map(Area::council).toList();
    }

    /** Refuses a list that could not be followed. */
    @UseCase("FOLLOW_COUNCILS")
    public void check(List<Council> councils) {
        RuleBroken.throwIfAny(new CouncilList(councils, areas.all()).breaches());
    }

    /** New councils can be set up; known ones have the names and days of the list; those it leaves out are not offered. */
    @UseCase("FOLLOW_COUNCILS")
    public void follow(List<Council> councils) {
        CouncilList list = new CouncilList(councils, areas.all());
        RuleBroken.throwIfAny(list.breaches());
        list.follow().forEach(area -> {
            areas.add(area);
            journal.record(area.added());
        });
    }
}
