package org.alongside.server.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has been started, stopped in reverse order when we end: by Ctrl-C, by TERM, or because something went wrong.
 * Something handed over while we are already ending is stopped at once.
 */
final class Stopping {

    private record Started(String stopStep, AutoCloseable thing) {
    }

    private final Deque<Started> started = new ArrayDeque<>();
    private final Steps steps = new Steps(() -> false);
    private boolean ending;

    static Stopping atTheEnd() {
        var stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::stopAll, "stop-portal"));
        return stopping;
    }

    <T extends AutoCloseable> T stopLater(String stopStep, T thing) {
        synchronized (started) {
            if (!ending) {
                started.push(new Started(stopStep, thing));
                return thing;
            }
        }
        close(thing);
        return thing;
    }

    boolean isEnding() {
        synchronized (started) {
            return ending;
        }
    }

    private void stopAll() {
        synchronized (started) {
            ending = true;
        }
        if (!started.isEmpty()) {
            System.out.println();
        }
        while (!started.isEmpty()) {
            var next = started.pop();
            if (next.stopStep().isEmpty()) {
                close(next.thing());
            } else {
                steps.step(next.stopStep(), () -> close(next.thing()));
            }
        }
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            System.err.println(Trouble.inPlainWords(e));
        }
    }
}
