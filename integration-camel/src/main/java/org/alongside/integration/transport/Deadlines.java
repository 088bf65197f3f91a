package org.alongside.integration.transport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;

/**
 * Breaks off what takes too long. A partner that sends one byte every now and then keeps every time-out of a socket
 * waiting; only a clock beside it ends that. One thread watches all.
 */
@ApplicationScoped
public class Deadlines {

    private CamelContext camel;
    private ScheduledExecutorService watch;

    protected Deadlines() {
    }

    @Inject
    public Deadlines(CamelContext camel) {
        this.camel = camel;
        this.watch = camel.getExecutorServiceManager().newSingleThreadScheduledExecutor(this, "deadlines");
    }

    @PreDestroy
    void end() {
        camel.getExecutorServiceManager().shutdownNow(watch);
    }

    /** Breaks off after this long, unless it is closed before. */
    public Deadline within(Duration time, Runnable breakOff) {
        ScheduledFuture<?> planned = watch.schedule(breakOff, time.toMillis(), TimeUnit.MILLISECONDS);
        return () -> planned.cancel(false);
    }

    /** Closed when what it watches has ended. */
    @FunctionalInterface
    public interface Deadline extends AutoCloseable {
        @Override
        void close();
    }
}
