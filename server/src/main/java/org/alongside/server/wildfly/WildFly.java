package org.alongside.server.wildfly;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.alongside.server.CannotContinue;
import org.alongside.server.process.GuardedProcess;
import org.alongside.server.process.ServerUser;

/** The application server with the portal in it. */
public final class WildFly implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final GuardedProcess process;
    private final BaseFolder base;
    private final URI address;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private WildFly(GuardedProcess process, BaseFolder base, URI address) {
        this.process = process;
        this.base = base;
        this.address = address;
    }

    /**
     * Starts WildFly and returns at once.
     *
     * @param home        the unpacked and configured WildFly, which is only read
     * @param folder      where this server keeps what changes
     * @param application the EAR
     * @param environment what {@code alongside.xml} and the portal read from the environment
     */
    public static WildFly start(Path home, Path folder, Path application, int httpPort,
                                Map<String, String> environment) {
        var base = new BaseFolder(folder.toAbsolutePath(), application);
        base.layOut(home);
        var process = GuardedProcess.start(ServerUser.ourselves(), CommandLine.of(home, base, httpPort), environment,
                GuardedProcess.StopSignal.TERM, STOP, base.console());
        return new WildFly(process, base, URI.create("http://127.0.0.1:" + httpPort));
    }

    /** Waits until the portal says that it is ready. */
    public void awaitReady() {
        var end = System.nanoTime() + START.toNanos();
        while (!get("/health/ready").isPresent()) {
            if (process.endsWithin(LOOK_AGAIN)) {
                throw notStarted("WildFly ended while it was starting.");
            }
            if (base.deploymentFailed()) {
                throw notStarted("The portal did not start.");
            }
            if (System.nanoTime() > end) {
                throw notStarted("The portal was not ready after " + START.toMinutes() + " minutes.");
            }
        }
    }

    /** The page's text when the portal answers with success. */
    public Optional<String> get(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path)).timeout(ANSWER).build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException notYetThere) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Waits for the end of WildFly, at most this long; true when it has ended. */
    public boolean endsWithin(Duration time) {
        return process.endsWithin(time);
    }

    @Override
    public void close() {
        process.close();
    }

    private CannotContinue notStarted(String what) {
        return new CannotContinue(what + " " + base.firstError().orElse("No error was logged.")
                + " The whole log: " + base.log());
    }
}
