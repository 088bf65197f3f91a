package org.alongside.platform.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.AccountMade;
import org.alongside.platform.identity.IdentityRule;
import org.alongside.platform.identity.control.AccountPolicy;
import org.alongside.platform.identity.control.Passwords;
import org.alongside.platform.identity.control.People;
import org.alongside.platform.identity.entity.Person;
import org.alongside.platform.usecase.UseCase;

/** Anyone makes an account; one is enough for every area. */
@Stateless
public class CreateAccount {

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Returns the person's identifier. Refused with every field that needs another look. */
    @UseCase("CREATE_ACCOUNT")
    public UUID create(NewAccount account) {
        RuleBroken.throwIfAny(AccountPolicy.check(account.name(), account.email(), account.password()));
        if (people.withEmail(account.email()).isPresent()) {
            throw new RuleBroken(List.of(Breach.at("email", IdentityRule.EMAIL_TAKEN)));
        }
        Person person = new Person(UUID.randomUUID(), account.name().strip(), account.email(),
                hash(account), clock.instant());
        people.add(person);
        journal.record(new AccountMade(person.id()));
        return person.id();
    }

    private String hash(NewAccount account) {
        return account.published() ? passwords.hashOfPublished(account.password()) : passwords.hash(account.password());
    }
}
