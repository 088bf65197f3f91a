package org.alongside.integration.statuschange.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.register.ListStatus;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.boundary.ReadUnconfirmed;
import org.alongside.integration.statuschange.entity.TelephoneCall;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;
import org.alongside.platform.usecase.UseCase;

/** A council that has not confirmed within four hours that somebody was suspended or removed is telephoned (F2). */
@Stateless
public class AskToTelephone {

    private static final Duration PATIENCE = Duration.ofHours(4);
    private static final Set<String> URGENT = Set.of(ListStatus.SUSPENDED.name(), ListStatus.REMOVED.name());

    @Inject
    @IntegrationData
    private EntityManager entityManager;

    @Inject
    private ReadUnconfirmed unconfirmed;

    @Inject
    private KnowPeople people;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** Messages about which nobody was asked yet. */
    @UseCase("CARRY_OUT")
    public List<UUID> due() {
        return unconfirmed.before(Feed.F2, URGENT, clock.instant().minus(PATIENCE)).stream().map(MessageView::id)
                .filter(id -> entityManager.find(TelephoneCall.class, id) == null).toList();
    }

    /** Tells everybody who keeps the feeds of the area, at whatever hour; once. */
    @UseCase("CARRY_OUT")
    public void ask(UUID message) {
        if (entityManager.find(TelephoneCall.class, message) != null) {
            return;
        }
        entityManager.persist(new TelephoneCall(message, clock.instant()));
        String partner = unconfirmed.partnerOf(message);
        for (PersonName keeper : people.inRole(Role.FEED_KEEPER)) {
            messages.tellAtOnce(keeper.id(), new Notice("F2", "Please telephone " + partner, """
                    A broker was suspended, or is no longer on the list. We told %s four hours ago, and they have not \
                    confirmed it.

                    Please telephone them, so that nobody is sent to this broker. The message says which broker it is.
                    """.formatted(partner), "feeds/message?id=" + message));
        }
    }
}
