package org.alongside.server.partners;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** GOV.UK Notify, as far as sending goes: it knows a service by its signed token and takes what is addressed to somebody. */
public final class PlayedNotify {

    private final List<HttpRequestSeen> taken = new CopyOnWriteArrayList<>();
    private volatile String service = "";
    private volatile String secret = "";

    /** The service it knows, by the last two parts of the key it has given out. */
    public void knows(String serviceId, String secretKey) {
        service = serviceId;
        secret = secretKey;
    }

    void take(HttpExchange exchange, HttpRequestSeen request) throws IOException {
        if (!isSigned(request.header("authorization").orElse("").replaceFirst("^Bearer ", ""))) {
            HttpMoods.say(exchange, 403, "{\"errors\":[{\"error\":\"AuthError\",\"message\":\"Invalid token\"}]}");
        } else if (!request.text().contains("template_id")) {
            HttpMoods.say(exchange, 400, "{\"errors\":[{\"error\":\"ValidationError\",\"message\":\"template_id\"}]}");
        } else {
            taken.add(request);
            HttpMoods.say(exchange, 201, "{\"id\":\"" + UUID.randomUUID() + "\",\"reference\":null}",
                    "Content-Type", "application/json");
        }
    }

    private boolean isSigned(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            return false;
        }
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return claims.contains("\"iss\":\"" + service + "\"") && claims.contains("\"iat\":")
                && signature(parts[0] + "." + parts[1]).equals(parts[2]);
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<HttpRequestSeen> taken() {
        return taken;
    }
}
