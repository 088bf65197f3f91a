package org.alongside.kit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.alongside.server.database.Login;
import org.alongside.server.wildfly.WildFly;

/** A second server, started cold on a database, for what one warm server cannot show. */
public final class OwnPortal implements AutoCloseable {

    private final WildFly wildfly;
    private final Portal portal;

    private OwnPortal(WildFly wildfly, Portal portal) {
        this.wildfly = wildfly;
        this.portal = portal;
    }

    /** Returns when the portal answers. */
    public static OwnPortal start(String name, Login app, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "ALONGSIDE_DB_URL", app.url(), "ALONGSIDE_DB_USER", app.user(), "ALONGSIDE_DB_PASSWORD", app.password(),
                "ALONGSIDE_DEMONSTRATION", ""));
        environment.putAll(settings);
        int port = Ground.freePort();
        WildFly wildfly = WildFly.start(Path.of(System.getProperty("alongside.wildfly")).toAbsolutePath().normalize(),
                Path.of("target", name), Path.of(System.getProperty("alongside.ear")), port, environment);
        try {
            wildfly.awaitReady();
            return new OwnPortal(wildfly, Portal.at(port));
        } catch (RuntimeException e) {
            wildfly.close();
            throw e;
        }
    }

    public Portal portal() {
        return portal;
    }

    @Override
    public void close() {
        wildfly.close();
    }
}
