package org.alongside.integration.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.alongside.integration.area.EachArea;
import org.alongside.integration.outbox.boundary.KeepNudges;
import org.alongside.platform.contracts.MessageWritten;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.boundary.ReachPeople;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.outbox.boundary.DeliverOutbox;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.time.QuietHours;

/** Opens each area in turn and sends what waits there: by Notify where that is set up, else by the mail server. */
@ApplicationScoped
public class OutboxGateway {

    private static final int AT_A_TIME = 50;
    private static final Set<String> BY_DAY = Set.of(MessageWritten.TYPE, MessageWritten.URGENT_TYPE);
    private static final Set<String> BY_NIGHT = Set.of(MessageWritten.URGENT_TYPE);

    @Inject
    private EachArea areas;

    @Inject
    private DeliverOutbox outbox;

    @Inject
    private ReachPeople people;

    @Inject
    private KeepNudges nudges;

    @Inject
    private NotifyPost notify;

    @Inject
    private SmtpPost smtp;

    @Inject
    private Clock clock;

    /** One look into every area's outbox. */
    public void deliver() {
        Optional<Post> post = Stream.<Post>of(notify, smtp).filter(Post::isPossible).findFirst();
        post.ifPresent(way -> {
            AtomicInteger left = new AtomicInteger(allowance());
            areas.lookEverywhere("people who have a message", () -> deliver(way, left));
        });
    }

    private int allowance() {
        try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
            return Allowance.of(nudges.takenInTheLastMinute(), nudges.takenToday());
        }
    }

    private void deliver(Post post, AtomicInteger left) {
        Instant now = clock.instant();
        NudgeRound round = new NudgeRound(now, left.get());
        for (Waiting waiting : outbox.waiting(QuietHours.at(now) ? BY_NIGHT : BY_DAY, AT_A_TIME)) {
            UUID person = personOf(waiting);
            switch (round.of(waiting.id(), person)) {
                case DROP -> outbox.sent(waiting.id());
                case SEND -> {
                    if (send(post, waiting.id(), person)) {
                        round.nudged(person);
                        left.decrementAndGet();
                    }
                }
                case WAIT -> {
                    // Others were nudged instead of them; the next look comes in seconds.
                }
            }
        }
    }

    private boolean send(Post post, UUID fact, UUID person) {
        Optional<String> address = people.email(person);
        if (address.isEmpty()) {
            outbox.sent(fact);
            return false;
        }
        Posted posted = post.send(fact, address.get());
        switch (posted) {
            case TAKEN -> nudges.taken(fact, person);
            case NEVER -> nudges.neverTaken(fact, person);
            case LATER -> {
                // It stays where it is and is asked for again at the next look.
            }
        }
        return posted == Posted.TAKEN;
    }

    private static UUID personOf(Waiting fact) {
        try (JsonReader reader = Json.createReader(new StringReader(fact.payload()))) {
            return UUID.fromString(reader.readObject().getString("personId"));
        }
    }
}
