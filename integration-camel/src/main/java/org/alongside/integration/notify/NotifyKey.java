package org.alongside.integration.notify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.integration.credential.Credential;

/** The key Notify gives a service: a name, the service's id and a secret, in one text. Each request is signed with it. */
final class NotifyKey {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern WRITTEN = Pattern.compile(".*?(" + ID + ")-(" + ID + ")");
    private static final String HEAD = encoded("{\"typ\":\"JWT\",\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8));

    private final String service;
    private final String secret;

    NotifyKey(Credential key) {
        Matcher parts = WRITTEN.matcher(key.text());
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a key of Notify");
        }
        this.service = parts.group(1);
        this.secret = parts.group(2);
    }

    /** Good for half a minute. */
    String token(Instant now) {
        String claims = "{\"iss\":\"" + service + "\",\"iat\":" + now.getEpochSecond() + "}";
        String signed = HEAD + "." + encoded(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
