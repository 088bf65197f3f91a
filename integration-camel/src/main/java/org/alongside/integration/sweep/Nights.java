package org.alongside.integration.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;

/**
 * What is too much for every minute: done at an area's first look of a day, and again while it fails. It is known here only,
 * so each server does it once more after it was started.
 */
@ApplicationScoped
class Nights {

    private final Map<String, LocalDate> done = new ConcurrentHashMap<>();

    private CurrentCall call;
    private Clock clock;

    protected Nights() {
    }

    @Inject
    Nights(CurrentCall call, Clock clock) {
        this.call = call;
        this.clock = clock;
    }

    void once(String what, Runnable work) {
        LocalDate today = London.today(clock);
        String here = what + " " + call.area();
        if (!today.equals(done.get(here))) {
            work.run();
            done.put(here, today);
        }
    }
}
