package org.alongside.server.partners;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A receiver of webhooks that checks who signed them, in its own way, and does each thing once however often it comes. */
public final class WebhookReceiver {

    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private final Map<String, HttpRequestSeen> effects = new ConcurrentHashMap<>();
    private final List<HttpRequestSeen> refused = new CopyOnWriteArrayList<>();

    /** What it was told out of band; several while one replaces another. */
    public void knows(String... whsec) {
        secrets.clear();
        secrets.addAll(List.of(whsec));
    }

    void take(HttpExchange exchange, HttpRequestSeen request) throws IOException {
        if (!isSigned(request)) {
            refused.add(request);
            HttpMoods.say(exchange, 401, "");
            return;
        }
        effects.putIfAbsent(request.header("webhook-id").orElseThrow(), request);
        HttpMoods.say(exchange, 202, "");
    }

    private boolean isSigned(HttpRequestSeen request) {
        String begin = request.header("webhook-id").orElse("") + "." + request.header("webhook-timestamp").orElse("") + ".";
        List<String> signatures = List.of(request.header("webhook-signature").orElse("").split(" "));
        return secrets.stream().map(secret -> "v1," + hmac(secret, begin, request.body())).anyMatch(signatures::contains);
    }

    private static String hmac(String secret, String begin, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            mac.update(begin.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was done, once for each id. */
    public List<HttpRequestSeen> effects() {
        return new ArrayList<>(effects.values());
    }

    public List<HttpRequestSeen> refused() {
        return refused;
    }
}
