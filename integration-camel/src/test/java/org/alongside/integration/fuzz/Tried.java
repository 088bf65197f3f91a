package org.alongside.integration.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** What must hold of every parser for every input: it ends, soon, and says one of what it may say. */
final class Tried {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Tried() {
    }

    /** Of the processor, so that another program beside it makes nothing fail. */
    static void within(Runnable parser) {
        long before = THREADS.getCurrentThreadCpuTime();
        parser.run();
        long took = THREADS.getCurrentThreadCpuTime() - before;
        must(took < LONGEST.toNanos(), "it took " + Duration.ofNanos(took));
    }

    static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
