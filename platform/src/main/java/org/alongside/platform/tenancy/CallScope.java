package org.alongside.platform.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Opens the area for a piece of work on this thread: the portal's filter, an integration gateway and a sweep use it,
 * nothing else. Without an open scope there is no area, and without an area there is no data (R-ACC-100).
 */
public final class CallScope implements AutoCloseable {

    private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

    private final Call before;

    private CallScope(Call call) {
        before = CURRENT.get();
        CURRENT.set(call);
    }

    public static CallScope open(Call call) {
        return new CallScope(call);
    }

    public static <T> T in(Call call, Callable<T> work) throws Exception {
        try (CallScope scope = open(call)) {
            return work.call();
        }
    }

    static Optional<Call> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    @Override
    public void close() {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
