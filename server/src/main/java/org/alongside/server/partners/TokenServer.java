package org.alongside.server.partners;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives tokens to clients it knows, for one audience, and an interface that takes nothing without one. */
public final class TokenServer {

    private final Map<String, String> clients = new ConcurrentHashMap<>();
    private final Set<String> good = ConcurrentHashMap.newKeySet();
    private final AtomicInteger given = new AtomicInteger();
    private volatile String audience = "council";
    private volatile long life = 3600;

    public void knows(String client, String secret) {
        clients.put(client, secret);
    }

    public void isFor(String whom) {
        audience = whom;
    }

    /** Seconds it says a token lives. */
    public void life(long seconds) {
        life = seconds;
    }

    /** Every token it has given is worth nothing from now on. */
    public void callBack() {
        good.clear();
    }

    public int given() {
        return given.get();
    }

    void give(HttpExchange exchange, HttpRequestSeen request) throws IOException {
        String[] name = new String(Base64.getDecoder().decode(request.header("authorization").orElse("Basic Og==")
                .substring("Basic ".length())), StandardCharsets.UTF_8).split(":", 2);
        boolean known = name.length == 2 && decoded(name[1]).equals(clients.get(decoded(name[0])));
        if (!known) {
            HttpMoods.say(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (!request.text().contains("grant_type=client_credentials")
                || !request.text().contains("audience=" + audience)) {
            HttpMoods.say(exchange, 400, "{\"error\":\"invalid_target\"}");
        } else {
            String token = "token-" + given.incrementAndGet();
            good.add(token);
            HttpMoods.say(exchange, 200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":"
                    + life + "}", "Content-Type", "application/json");
        }
    }

    void check(HttpExchange exchange, HttpRequestSeen request) throws IOException {
        boolean known = good.contains(request.header("authorization").orElse("").replaceFirst("^Bearer ", ""));
        HttpMoods.say(exchange, known ? 200 : 401, known ? "{\"ok\":true}" : "");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
