package org.alongside.server.launch;

import java.util.HashMap;
import java.util.Map;

import org.alongside.server.CannotContinue;
import org.alongside.server.database.Database;
import org.alongside.server.database.Migration;
import org.alongside.server.wildfly.WildFly;

/** {@code ./portal run}: database, migrations, WildFly; then stays in front until it is told to stop. */
final class RunPortal {

    private final Options options;
    private final Checkout checkout = Checkout.current();
    private final DataFolder data;
    private final Stopping stopping = Stopping.atTheEnd();
    private final Steps steps = new Steps(stopping::isEnding);

    RunPortal(Options options) {
        this.options = options;
        this.data = DataFolder.of(options, checkout);
    }

    int run() {
        try {
            var wildfly = start();
            welcome(wildfly);
            wildfly.awaitEnd();
        } catch (RuntimeException e) {
            if (!stopping.isEnding()) {
                throw e;
            }
        }
        return ended();
    }

    private WildFly start() {
        var ear = checkout.ear();
        var wildflyHome = checkout.wildfly();
        HttpPort.mustBeFree(options.httpPort());
        stopping.stopLater("", data.take());

        var database = steps.step("Starting the database",
                () -> stopping.stopLater("Stopping the database", Database.start(data.database())));
        steps.step("Bringing its tables up to date", () -> new Migration(database).run());
        var name = loadsDemonstration() ? "Starting the portal with its examples" : "Starting the portal";
        var wildfly = steps.step(name, () -> {
            var started = stopping.stopLater("Stopping the portal",
                    WildFly.start(wildflyHome, data.wildfly(), ear, options.httpPort(), environment(database)));
            started.awaitReady();
            return started;
        });
        data.rememberStarted();
        return wildfly;
    }

    private void welcome(WildFly wildfly) {
        System.out.println("\nAlongside is ready: http://localhost:" + options.httpPort() + "/\n");
        wildfly.get("/health/welcome").ifPresent(System.out::println);
        System.out.println("Everything is kept in " + data.folder() + ". Stop with Ctrl-C.");
    }

    /** Ends by itself only when something is wrong; when we are being stopped, the stopping sets the exit code. */
    private int ended() {
        if (stopping.isEnding()) {
            return 0;
        }
        throw new CannotContinue("The portal ended by itself. Its log: "
                + data.wildfly().resolve("log/server.log"));
    }

    private boolean loadsDemonstration() {
        return !options.empty() && !data.startedBefore();
    }

    private Map<String, String> environment(Database database) {
        var app = database.app();
        var environment = new HashMap<>(Map.of(
                "ALONGSIDE_DB_URL", app.url(),
                "ALONGSIDE_DB_USER", app.user(),
                "ALONGSIDE_DB_PASSWORD", app.password(),
                "ALONGSIDE_SECRET_KEY", data.secretKey()));
        options.clock().ifPresent(clock -> environment.put("ALONGSIDE_CLOCK", clock.toString()));
        if (loadsDemonstration()) {
            environment.put("ALONGSIDE_DEMONSTRATION", "load");
        }
        return environment;
    }
}
