package org.alongside.platform.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.identity.control.People;
import org.alongside.platform.identity.entity.Person;
import org.alongside.platform.usecase.UseCase;

/** Where to write to a person. Only the portal itself asks. */
@Stateless
public class ReachPeople {

    @Inject
    private People people;

    /** Empty when the account is gone. */
    @UseCase("REACH_PERSON")
    public Optional<String> email(UUID personId) {
        return people.find(personId).map(Person::email);
    }
}
