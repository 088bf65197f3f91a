package org.alongside.community.person.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.person.Format;
import org.alongside.community.person.control.Formats;
import org.alongside.platform.usecase.UseCase;

/** The format somebody put first, for features that tell people things; in their own transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KnowFormats {

    @Inject
    private Formats formats;

    /** The standard one when they have told nothing. */
    @UseCase("KNOW_FORMATS")
    public Format first(UUID personId) {
        return first(List.of(personId)).get(personId);
    }

    /** For each of them; one query. */
    @UseCase("KNOW_FORMATS")
    public Map<UUID, Format> first(Collection<UUID> people) {
        Map<UUID, Format> first = new HashMap<>();
        people.forEach(person -> first.put(person, Format.STANDARD));
        formats.of(people).forEach(one -> first.put(one.personId(), one.first()));
        return first;
    }
}
