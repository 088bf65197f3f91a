package org.alongside.integration.area;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tries one thing after another, so that trouble with one keeps no other waiting; the next look tries it again. */
public final class Attempts {

    private static final System.Logger LOG = System.getLogger(Attempts.class.getName());

    private Attempts() {
    }

    public static void at(String what, Runnable sweep) {
        try {
            sweep.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Looking after " + what + " failed, and is tried again", e);
        }
    }

    /** Each in a transaction of its own. */
    public static void atEach(String what, Supplier<? extends Collection<UUID>> due, Consumer<UUID> sweep) {
        at(what, () -> due.get().forEach(id -> at("one of " + what, () -> sweep.accept(id))));
    }
}
