package org.alongside.accreditation.application.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.link.boundary.KnowLinks;
import org.alongside.accreditation.register.boundary.KnowBrokers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;

/** Who can be asked to assess a case: the area's assessors, and nobody tied to the applicant (R-ACC-48, R-ACC-49). */
@ApplicationScoped
class Assessors {

    @Inject
    private KnowPeople people;

    @Inject
    private KnowLinks links;

    @Inject
    private KnowBrokers brokers;

    /** Two in a large area, by the brokers on its list (4.3, R-ACC-91). */
    int needed() {
        return brokers.tier().assessorsNeeded();
    }

    List<PersonName> whoCanBeAsked(Application application, Set<UUID> alreadyAsked) {
        return free(application).filter(person -> !alreadyAsked.contains(person.id())).toList();
    }

    /** Says nothing about why: a link is between the two of them. */
    void requireMayBeAsked(Application application, UUID assessor) {
        if (free(application).noneMatch(person -> person.id().equals(assessor))
                && !assessor.equals(application.personId())) {
            throw new RuleBroken(List.of(Breach.at("assessor", ApplicationRule.NOT_AN_ASSESSOR_HERE)));
        }
    }

    private Stream<PersonName> free(Application application) {
        Set<UUID> tied = links.tiedTo(application.personId());
        return people.inRole(Role.ASSESSOR).stream()
                .filter(person -> !tied.contains(person.id()) && !person.id().equals(application.personId()));
    }
}
