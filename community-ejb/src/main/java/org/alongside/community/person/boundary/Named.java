package org.alongside.community.person.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.community.person.PersonRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;

/** Finds a person by what somebody typed. */
@ApplicationScoped
class Named {

    @Inject
    private KnowPeople people;

    UUID withEmail(String field, String email) {
        return people.withEmail(email == null ? "" : email.strip()).map(PersonName::id)
                .orElseThrow(() -> new RuleBroken(List.of(Breach.at(field, PersonRule.PERSON_NOT_KNOWN))));
    }
}
