package org.alongside.server.launch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.alongside.server.CannotContinue;
import org.alongside.server.database.Database;
import org.alongside.server.database.Migration;
import org.alongside.server.launch.DataFolder.Beginning;
import org.alongside.server.wildfly.WildFly;

/** {@code ./portal run}: database, migrations, WildFly; then stays in front until it is told to stop. */
final class RunPortal {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Options options;
    private final Checkout checkout = Checkout.current();
    private final DataFolder data;
    private final Partners partners;
    private final Stopping stopping = Stopping.atTheEnd();
    private final Steps steps = new Steps(stopping::isEnding);

    RunPortal(Options options) {
        this.options = options;
        this.data = DataFolder.of(options, checkout);
        this.partners = new Partners(options, data);
    }

    int run() {
        try {
            var database = startDatabase();
            var council = partners.start(database);
            council.ifPresent(one -> stopping.stopLater("", one));
            var wildfly = startPortal(database);
            welcome(wildfly);
            council.ifPresent(one -> System.out.println(one.told()));
            keepUp(wildfly, database);
        } catch (RuntimeException e) {
            if (!stopping.isEnding()) {
                throw e;
            }
        }
        return ended();
    }

    private Database startDatabase() {
        checkout.ear();
        checkout.wildfly();
        HttpPort.mustBeFree(options.httpPort());
        stopping.stopLater("", data.take());

        var database = steps.step("Starting the database",
                () -> stopping.stopLater("Stopping the database", Database.start(data.database())));
        steps.step("Bringing its tables up to date", () -> new Migration(database).run());
        return database;
    }

    private WildFly startPortal(Database database) {
        var loads = data.beginning().isEmpty() && beginning() == Beginning.DEMONSTRATION;
        var name = loads ? "Starting the portal, loading its examples" : "Starting the portal";
        var wildfly = steps.step(name, () -> {
            var started = stopping.stopLater("Stopping the portal", WildFly.start(checkout.wildfly(), data.wildfly(),
                    checkout.ear(), options.httpPort(), environment(database)));
            started.awaitReady();
            return started;
        });
        data.remember(beginning());
        return wildfly;
    }

    /** The portal itself waits for a database that is gone for a moment; that it comes back is ours to see to. */
    private static void keepUp(WildFly wildfly, Database database) {
        while (!wildfly.endsWithin(LOOK_AGAIN)) {
            if (database.revive()) {
                System.out.println("The database had ended by itself. It was started again; nothing saved was lost.");
            }
        }
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

    /** Decided by the first start; a start that was cut off decides again. */
    private Beginning beginning() {
        return data.beginning().orElse(options.empty() ? Beginning.EMPTY : Beginning.DEMONSTRATION);
    }

    private Map<String, String> environment(Database database) {
        var app = database.app();
        var environment = new HashMap<>(Map.of(
                "ALONGSIDE_DB_URL", app.url(),
                "ALONGSIDE_DB_USER", app.user(),
                "ALONGSIDE_DB_PASSWORD", app.password(),
                "ALONGSIDE_SECRET_KEY", data.secretKey(),
                "ALONGSIDE_CREDENTIALS", data.credentials().toString()));
        environment.putAll(partners.environment());
        options.clock().ifPresent(clock -> environment.put("ALONGSIDE_CLOCK", clock.toString()));
        if (beginning() == Beginning.DEMONSTRATION) {
            environment.put("ALONGSIDE_DEMONSTRATION", data.beginning().isEmpty() ? "load" : "loaded");
        }
        return environment;
    }
}
