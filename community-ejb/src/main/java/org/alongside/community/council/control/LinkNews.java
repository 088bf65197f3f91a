package org.alongside.community.council.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.alongside.community.council.CouncilEvent;
import org.alongside.community.council.entity.PersonLink;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.contracts.LinkRequested;
import org.alongside.platform.contracts.PersonLinkEnded;
import org.alongside.platform.contracts.PersonLinked;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.outbox.Outbox;

/** What happens to a link is kept, the person is told in plain words, and partners learn what they have to know. */
@ApplicationScoped
public class LinkNews {

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    @Inject
    private KnowPeople people;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public void asked(PersonLink link) {
        journal.record(link.asked());
        outbox.put(new LinkRequested(link.id(), link.personId(), now()));
    }

    /** The council has answered, or a mix-up is sorted out. */
    public void moved(PersonLink link, CouncilEvent event) {
        journal.record(event);
        LinkNotices.of(link.status()).ifPresent(notice -> messages.tell(link.personId(), notice));
        switch (link.status()) {
            case CONFIRMED -> outbox.put(new PersonLinked(link.id(), link.personId(), link.laPersonId(), now()));
            case ENDED, WITHDRAWN -> outbox.put(new PersonLinkEnded(link.id(), link.personId(), link.laPersonId(), now()));
            default -> { }
        }
    }

    /** Somebody has to say who is who. */
    public void mixedUp() {
        people.inRole(Role.FINANCE).forEach(one -> messages.tell(one.id(), LinkNotices.mixedUp()));
    }

    private Instant now() {
        return clock.instant();
    }
}
