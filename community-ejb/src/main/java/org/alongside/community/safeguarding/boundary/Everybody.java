package org.alongside.community.safeguarding.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.community.safeguarding.Reader;
import org.alongside.community.safeguarding.Receiver;
import org.alongside.platform.identity.boundary.KnowPeople;

/** Who holds the work of reading concerns in the open area, in the order in which they are told. */
@Dependent
class Everybody {

    @Inject
    private KnowPeople people;

    List<Reader> list() {
        return Stream.of(Receiver.values()).flatMap(as -> people.inRole(as.role()).stream()
                .map(person -> new Reader(person.id(), person.name(), as))).toList();
    }
}
