package org.alongside.platform.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.IdentityRule;
import org.alongside.platform.identity.MyAddress;
import org.alongside.platform.identity.control.AccountPolicy;
import org.alongside.platform.identity.control.People;
import org.alongside.platform.identity.entity.Person;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A person puts right where they are written to. Nobody else's address can be asked for. */
@Stateless
public class KeepMyAddress {

    @Inject
    private People people;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    @UseCase("KEEP_MY_ADDRESS")
    public MyAddress mine() {
        Person me = me();
        return new MyAddress(me.email(), me.isReachable());
    }

    @UseCase("KEEP_MY_ADDRESS")
    public void vouch(VouchForAddress command) {
        journal.record(me().vouchesForAddress(clock.instant()));
    }

    /** Refused for what is no address, and for that of another account. Who asks has shown their password before. */
    @UseCase("KEEP_MY_ADDRESS")
    public void change(ChangeAddress command) {
        RuleBroken.throwIfAny(AccountPolicy.checkEmail(command.email()));
        Person me = me();
        if (people.withEmail(command.email()).filter(other -> !other.id().equals(me.id())).isPresent()) {
            throw new RuleBroken(List.of(Breach.at("email", IdentityRule.EMAIL_OF_ANOTHER)));
        }
        journal.record(me.movesTo(command.email(), clock.instant()));
    }

    private Person me() {
        return people.find(call.actor().personId()).orElseThrow(NotFound::new);
    }
}
