package org.alongside.platform.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.RoleChanged;
import org.alongside.platform.identity.control.People;
import org.alongside.platform.identity.control.RolePolicy;
import org.alongside.platform.identity.entity.Membership;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Gives people their roles in the open area, and takes them away. Doing it twice changes nothing. */
@Stateless
public class GiveRoles {

    @Inject
    private People people;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * A national role is given for the whole country, whichever area is open. Refused to oneself where the role opens other
     * people's cases (R-ACC-101).
     */
    @UseCase("GIVE_ROLE")
    public void give(UUID personId, Role role) {
        if (people.membership(personId, role, call.area()).isEmpty()) {
            RolePolicy.requireSomebodyElse(call.actor(), personId, role);
            people.add(new Membership(personId, People.homeOf(role, call.area()), role, clock.instant()));
            journal.record(new RoleChanged(personId, role, true));
        }
    }

    /** Gone with the person's next request. */
    @UseCase("TAKE_ROLE")
    public void take(UUID personId, Role role) {
        people.membership(personId, role, call.area()).ifPresent(membership -> {
            people.remove(membership);
            journal.record(new RoleChanged(personId, role, false));
        });
    }
}
