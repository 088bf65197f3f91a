package org.alongside.portal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.boundary.FormStewardGroup;
import org.alongside.accreditation.body.boundary.FoundingMember;
import org.alongside.accreditation.body.boundary.ProposeBodies;
import org.alongside.accreditation.framework.boundary.LoadFramework;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;

/**
 * The way into a new installation: whoever runs it names the first stewards by the addresses of their accounts, in
 * {@code ALONGSIDE_STEWARDS}, separated by commas; the first is asked to chair. They form the steward group, once;
 * from then on the portal's own rules give every role.
 */
@ApplicationScoped
public class FirstStewards {

    private static final System.Logger LOG = System.getLogger(FirstStewards.class.getName());

    @Inject
    private KnowPeople people;

    @Inject
    private LoadFramework framework;

    @Inject
    private ProposeBodies bodies;

    void onStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        String named = System.getenv("ALONGSIDE_STEWARDS");
        if (named != null && !named.isBlank()) {
            try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
                seat(Stream.of(named.split(",")).map(String::strip).toList());
            }
        }
    }

    private void seat(List<String> addresses) {
        List<PersonName> found = addresses.stream().map(people::withEmail).flatMap(Optional::stream).toList();
        if (found.size() < addresses.size()) {
            LOG.log(System.Logger.Level.WARNING,
                    "ALONGSIDE_STEWARDS names somebody who has no account yet. Nobody was made a steward.");
            return;
        }
        framework.load();
        // The same command each time: the group that stands is not formed again.
        bodies.formStewardGroup(new FormStewardGroup(UUID.nameUUIDFromBytes("first stewards".getBytes(StandardCharsets.UTF_8)),
                "National steward group", found.stream().map(one -> member(one, one == found.get(0))).toList()));
    }

    private static FoundingMember member(PersonName person, boolean chair) {
        return new FoundingMember(person.id(), Seat.VOTING, Set.of(), false, chair);
    }
}
