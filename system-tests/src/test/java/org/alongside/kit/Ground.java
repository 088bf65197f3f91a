package org.alongside.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.alongside.server.database.Login;
import org.alongside.server.testing.TestDatabase;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what the one server of the suite stands on, a database and free ports, before Arquillian reads its
 * settings. Only the runs that name a server ask for it: unit tests of this module start nothing.
 */
public class Ground implements LauncherSessionListener {

    static final String PORT = "alongside.port";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("alongside.ear") == null) {
            return;
        }
        Login app = TestDatabase.app();
        int port = freePort();
        int management = freePort();
        set(Map.of(
                PORT, Integer.toString(port),
                "alongside.management.port", Integer.toString(management),
                "alongside.base", Path.of("target", "wildfly").toAbsolutePath().toString(),
                "alongside.jvm", String.join(" ", "-Xmx768m", "-Djava.net.preferIPv4Stack=true",
                        "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=GB",
                        "-Djboss.http.port=" + port, "-Djboss.management.http.port=" + management,
                        // so that a test may ask as if from another address
                        "-Denv.ALONGSIDE_BEHIND_PROXY=true",
                        // read before the surroundings of the same name; written into an XML file as it is
                        "-Denv.ALONGSIDE_DB_URL=" + app.url().replace("&", "&amp;"), "-Denv.ALONGSIDE_DB_USER=" + app.user(),
                        "-Denv.ALONGSIDE_DB_PASSWORD=" + app.password())));
    }

    private static void set(Map<String, String> properties) {
        properties.forEach(System::setProperty);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
