package org.alongside.server.launch;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Shows what is being done and how long it took. */
final class Steps {

    private static final int COLUMN = 44;

    private final BooleanSupplier stopped;

    /** What fails because somebody stopped us has not failed. */
    Steps(BooleanSupplier stopped) {
        this.stopped = stopped;
    }

    <T> T step(String name, Supplier<T> work) {
        System.out.print(name + " " + ".".repeat(Math.max(3, COLUMN - name.length())) + " ");
        System.out.flush();
        var begin = System.nanoTime();
        try {
            var result = work.get();
            System.out.println(String.format(Locale.UK, "%5.1f s", (System.nanoTime() - begin) / 1e9));
            return result;
        } catch (RuntimeException e) {
            if (!stopped.getAsBoolean()) {
                System.out.println("failed");
            }
            throw e;
        }
    }

    void step(String name, Runnable work) {
        step(name, () -> {
            work.run();
            return null;
        });
    }
}
