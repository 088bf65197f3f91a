package org.alongside.community.timebank.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.timebank.ClaimChannel;
import org.alongside.community.timebank.ExchangeStep;
import org.alongside.community.timebank.ReviewReason;
import org.alongside.community.timebank.TimeEvent;

/**
 * A paper sheet on which everybody who took part in a session signed for the same minutes. The coordinator, who has no
 * part in it, types it in: the whole life of the exchange up to its posting happens at once (R-TIME-09, 11).
 */
public final class SignedSheet {

    private final Exchange session;
    private final UUID coordinator;
    private final Instant now;

    public SignedSheet(Exchange session, UUID coordinator, Instant now) {
        this.session = session;
        this.coordinator = coordinator;
        this.now = now;
    }

    /** Leaves the session ready to be posted. */
    public List<TimeEvent> takeIn(Set<ReviewReason> reasons, boolean driverSeen) {
        session.requireNoPart(coordinator);
        List<TimeEvent> events = new ArrayList<>();
        events.add(session.proposed());
        events.add(session.move(ExchangeStep.ACCEPT, coordinator, now));
        events.add(session.route(reasons, now));
        if (!reasons.isEmpty()) {
            events.add(session.approve(coordinator, "", driverSeen, now));
        }
        int minutes = session.plan().minutes();
        session.people().forEach(person -> events.addAll(session.say(person,
                new Exchange.HowLong(minutes, 0, ClaimChannel.PAPER, coordinator), true, now)));
        return events;
    }
}
