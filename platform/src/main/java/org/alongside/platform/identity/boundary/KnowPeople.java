package org.alongside.platform.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.control.People;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Names to show beside what people did. */
@Stateless
public class KnowPeople {

    @Inject
    private People people;

    @Inject
    private CurrentCall call;

    /** One query for all of them. */
    @UseCase("KNOW_PEOPLE")
    public Map<UUID, String> names(Collection<UUID> ids) {
        return people.names(ids).stream().collect(Collectors.toMap(PersonName::id, PersonName::name));
    }

    /** Everyone who holds this role in the open area, by name. */
    @UseCase("KNOW_PEOPLE")
    public List<PersonName> inRole(Role role) {
        return people.inRole(role, call.area());
    }

    /** Everyone who holds this role in another area, for what two areas have to do with each other. */
    @UseCase("KNOW_GUESTS")
    public List<PersonName> inRoleElsewhere(Role role, UUID area) {
        return people.inRole(role, area);
    }

    /** The person who signs in with this address; for those who give people their seats, or keep who is linked with the host. */
    @UseCase("FIND_PERSON")
    public Optional<PersonName> withEmail(String email) {
        return people.withEmail(email).map(person -> new PersonName(person.id(), person.name()));
    }

    /** Several at once, by the address in small letters; who has no account is left out. One query. */
    @UseCase("FIND_PERSON")
    public Map<String, PersonName> withEmails(Collection<String> emails) {
        return people.withEmails(emails);
    }
}
