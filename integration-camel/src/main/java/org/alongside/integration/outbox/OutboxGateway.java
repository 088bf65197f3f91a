package org.alongside.integration.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.area.EachArea;
import org.alongside.platform.identity.boundary.ReachPeople;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.outbox.boundary.DeliverOutbox;

/** Opens each area in turn and sends what waits there. */
@ApplicationScoped
public class OutboxGateway {

    private static final int AT_A_TIME = 50;
    private static final String MESSAGE_WRITTEN = "message.written";

    @Inject
    private EachArea areas;

    @Inject
    private DeliverOutbox outbox;

    @Inject
    private ReachPeople people;

    @Inject
    private Nudge nudge;

    /** One look into every area's outbox. */
    public void deliver() {
        if (nudge.isPossible()) {
            areas.lookEverywhere("people who have a message", this::nudgeAll);
        }
    }

    private void nudgeAll() {
        Set<UUID> nudged = new HashSet<>();
        for (Waiting waiting : outbox.waiting(MESSAGE_WRITTEN, AT_A_TIME)) {
            UUID person = personOf(waiting);
            // Ten messages at once are one nudge.
            if (nudged.add(person)) {
                people.email(person).ifPresent(nudge::send);
            }
            outbox.sent(waiting.id());
        }
    }

    private static UUID personOf(Waiting waiting) {
        return UUID.fromString(Json.createReader(new StringReader(waiting.payload())).readObject().getString("personId"));
    }
}
