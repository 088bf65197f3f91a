package org.alongside.platform.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Recognised;
import org.alongside.platform.identity.control.People;
import org.alongside.platform.usecase.UseCase;

/**
 * Who a signed-in person is in an area, asked anew for each request, so that a role taken away is gone at once.
 */
@Stateless
public class KnowActor {

    @Inject
    private People people;

    /** {@code Actor.NOBODY} when the account is gone. */
    @UseCase("KNOW_ACTOR")
    public Actor in(UUID area, UUID personId) {
        return recognise(area, personId).actor();
    }

    /** The same, and whether they have to look at their address, because every page says so. */
    @UseCase("KNOW_ACTOR")
    public Recognised recognise(UUID area, UUID personId) {
        return people.find(personId)
                .map(person -> new Recognised(Actor.person(person.id(), person.name(), people.roles(personId, area)),
                        person.isReachable() ? null : person.email()))
                .orElse(Recognised.NOBODY);
    }
}
