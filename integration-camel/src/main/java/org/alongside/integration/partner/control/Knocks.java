package org.alongside.integration.partner.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How often somebody knocked in vain at an endpoint of late; each running portal counts for itself. */
@ApplicationScoped
public class Knocks {

    private static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Map<UUID, Deque<Instant>> inVain = new ConcurrentHashMap<>();

    /** @return whether that was once too often (R-INT-19) */
    public boolean inVain(UUID endpoint, Instant now) {
        boolean[] tooOften = {false};
        inVain.compute(endpoint, (id, known) -> {
            Deque<Instant> knocks = known == null ? new ArrayDeque<>() : known;
            knocks.addLast(now);
            while (knocks.peekFirst().isBefore(now.minus(WITHIN))) {
                knocks.removeFirst();
            }
            tooOften[0] = knocks.size() >= MOST;
            return tooOften[0] ? null : knocks;
        });
        return tooOften[0];
    }
}
