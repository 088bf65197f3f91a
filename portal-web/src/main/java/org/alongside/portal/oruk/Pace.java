package org.alongside.portal.oruk;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many requests a minute from one address. Counts in windows of a minute that begin with the first request. */
final class Pace {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private record Window(Instant since, int requests) {

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }

    private final int most;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    Pace(int most) {
        this.most = most;
    }

    /** 0 when the request may go on, else how many seconds to wait. */
    long wait(String address, Instant now) {
        if (windows.size() >= MOST_ADDRESSES) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        Window window = windows.compute(address, (key, before) -> before == null || before.isOver(now)
                ? new Window(now, 1) : new Window(before.since(), before.requests() + 1));
        return window.requests() <= most ? 0
                : Math.max(1, Duration.between(now, window.since().plus(WINDOW)).plusMillis(999).toSeconds());
    }
}
