package org.alongside.server.partners;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;

/**
 * A partner's HTTP server, played on this machine: a receiver of webhooks under {@code /webhook}, and GOV.UK Notify under
 * {@code /v2}.
 */
public final class PlayedHttp implements AutoCloseable {

    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<HttpRequestSeen> seen = new CopyOnWriteArrayList<>();
    private final AtomicReference<HttpMood> mood = new AtomicReference<>(HttpMood.WELL);
    private final ConcurrentLinkedQueue<HttpMood> once = new ConcurrentLinkedQueue<>();

    /** What webhooks to it should be signed with, and what it has taken. */
    public final WebhookReceiver webhooks = new WebhookReceiver();

    public final PlayedNotify notify = new PlayedNotify();

    private PlayedHttp(HttpServer server) {
        this.server = server;
    }

    public static PlayedHttp start() {
        return start(0);
    }

    public static PlayedHttp start(int port) {
        try {
            return new PlayedHttp(HttpServer.create(address(port), 0)).open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With TLS, by this certificate. */
    public static PlayedHttp start(SSLContext certificate) {
        try {
            HttpsServer server = HttpsServer.create(address(0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(certificate));
            return new PlayedHttp(server).open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private PlayedHttp open() {
        on("/webhook", (exchange, request) -> webhooks.take(exchange, request));
        on("/v2/notifications", (exchange, request) -> notify.take(exchange, request));
        server.setExecutor(threads);
        server.start();
        return this;
    }

    /** How one path answers when all is well. */
    private interface Door {
        void answer(HttpExchange exchange, HttpRequestSeen request) throws IOException;
    }

    private void on(String path, Door door) {
        server.createContext(path, exchange -> {
            HttpRequestSeen request = read(exchange);
            seen.add(request);
            HttpMood now = once.isEmpty() ? mood.get() : once.poll();
            if (now == HttpMood.WELL) {
                door.answer(exchange, request);
            } else {
                HttpMoods.answer(exchange, now);
            }
        });
    }

    private static HttpRequestSeen read(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new HttpRequestSeen(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers,
                exchange.getRequestBody().readAllBytes());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI address(String path) {
        return URI.create((server instanceof HttpsServer ? "https" : "http") + "://localhost:" + port() + path);
    }

    /** From now on, whatever is asked. */
    public void be(HttpMood next) {
        mood.set(next);
    }

    /** For as many requests, one each; after them as it was. */
    public void beOnce(HttpMood... next) {
        once.addAll(List.of(next));
    }

    /** Every request that was read, well answered or not. */
    public List<HttpRequestSeen> seen() {
        return seen;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
