package org.alongside.integration.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.boundary.ReachPeople;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.outbox.boundary.DeliverOutbox;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;

/** Opens each area in turn and sends what waits there. */
@ApplicationScoped
public class OutboxGateway {

    private static final int AT_A_TIME = 50;
    private static final String MESSAGE_WRITTEN = "message.written";

    @Inject
    private FindAreas areas;

    @Inject
    private DeliverOutbox outbox;

    @Inject
    private ReachPeople people;

    @Inject
    private Nudge nudge;

    /** One look into every area's outbox. */
    public void deliver() {
        if (nudge.isPossible()) {
            scopes().forEach(this::deliver);
        }
    }

    private List<UUID> scopes() {
        try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
            return Stream.concat(Stream.of(Call.NATIONAL), areas.open().stream().map(AreaSummary::id)).toList();
        }
    }

    private void deliver(UUID area) {
        try (CallScope scope = CallScope.open(new Call(area, Actor.PORTAL))) {
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
    }

    private static UUID personOf(Waiting waiting) {
        return UUID.fromString(Json.createReader(new StringReader(waiting.payload())).readObject().getString("personId"));
    }
}
