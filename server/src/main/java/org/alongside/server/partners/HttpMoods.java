package org.alongside.server.partners;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

/** The ways of answering badly. */
final class HttpMoods {

    private static final long BETWEEN_DRIPS = 100_000_000L;
    private static final int A_PIECE = 64 * 1024;
    private static final int ENDLESS_PIECES = 1000;

    private HttpMoods() {
    }

    static void answer(HttpExchange exchange, HttpMood mood) throws IOException {
        switch (mood) {
            case WELL -> say(exchange, 200, "{\"ok\":true}");
            case BROKEN -> say(exchange, 500, "<html>Traceback of theirs</html>");
            case BUSY -> say(exchange, 503, "later", "Retry-After", "120");
            case THROTTLES -> say(exchange, 429, "slower", "Retry-After", "Sun, 22 Nov 2026 10:10:00 GMT");
            case GONE -> say(exchange, 410, "");
            case REDIRECTS -> say(exchange, 302, "", "Location", "http://169.254.169.254/latest/meta-data/");
            case COMPLAINS -> say(exchange, 400, "{\"error\":\"no\"}");
            case KNOWS_NOBODY -> say(exchange, 401, "");
            case DRIPS -> drip(exchange);
            case IS_ENDLESS -> flood(exchange);
            case COMPRESSES -> compress(exchange);
            case HANGS_UP -> exchange.close();
        }
    }

    static void say(HttpExchange exchange, int status, String text, String... header) throws IOException {
        for (int i = 0; i < header.length; i += 2) {
            exchange.getResponseHeaders().set(header[i], header[i + 1]);
        }
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                body.write(' ');
                body.flush();
                LockSupport.parkNanos(BETWEEN_DRIPS);
            }
        }
    }

    private static void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = new byte[A_PIECE];
        try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < ENDLESS_PIECES; i++) {
                body.write(piece);
            }
        }
    }

    private static void compress(HttpExchange exchange) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
            zip.write(new byte[A_PIECE * ENDLESS_PIECES]);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, small.size());
        exchange.getResponseBody().write(small.toByteArray());
        exchange.close();
    }
}
