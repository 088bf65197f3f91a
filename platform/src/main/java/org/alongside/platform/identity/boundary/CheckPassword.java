package org.alongside.platform.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.IdentityRule;
import org.alongside.platform.identity.control.Passwords;
import org.alongside.platform.identity.control.People;
import org.alongside.platform.identity.control.SignInPace;
import org.alongside.platform.identity.entity.Person;
import org.alongside.platform.usecase.UseCase;

/** The identity store of the sign-in form. */
@Stateless
public class CheckPassword {

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInPace pace;

    /**
     * The person with this address and password, or nobody; which of the two was wrong is not told. Refused with
     * {@code TOO_MANY_TRIES} and the seconds to wait when guesses come too fast.
     *
     * @param address where the request came from
     */
    @UseCase("CHECK_PASSWORD")
    public Optional<UUID> check(String email, String password, String address) {
        long seconds = pace.wait(email, address);
        if (seconds > 0) {
            throw new RuleBroken(IdentityRule.TOO_MANY_TRIES, seconds);
        }
        Optional<Person> person = people.withEmail(email);
        if (passwords.matches(password, person.map(Person::passwordHash).orElse(null))) {
            return person.map(Person::id);
        }
        pace.failed(email, address);
        return Optional.empty();
    }
}
