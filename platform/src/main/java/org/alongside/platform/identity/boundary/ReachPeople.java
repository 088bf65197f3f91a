package org.alongside.platform.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.identity.control.People;
import org.alongside.platform.identity.entity.Person;
import org.alongside.platform.usecase.UseCase;

/** Where to write to a person. Only the portal itself asks. */
@Stateless
public class ReachPeople {

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Empty when the account is gone, or nothing arrives at its address. */
    @UseCase("REACH_PERSON")
    public Optional<String> email(UUID personId) {
        return people.find(personId).filter(Person::isReachable).map(Person::email);
    }

    /** Who carries our mail says of what was sent then that nothing will ever arrive there. The person is asked about it. */
    @UseCase("REACH_PERSON")
    public void unreachable(UUID personId, Instant sentAt) {
        people.find(personId).flatMap(person -> person.unreachable(sentAt, clock.instant())).ifPresent(journal::record);
    }
}
