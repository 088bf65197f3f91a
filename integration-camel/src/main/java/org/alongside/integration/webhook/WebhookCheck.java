package org.alongside.integration.webhook;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a webhook that came in is from whom it says and fresh. The body is what the connection gave, byte for byte:
 * read and written anew it would be another. That the same id was seen before is the inbox's to say.
 */
public final class WebhookCheck {

    private static final Duration TOLERANCE = Duration.ofSeconds(300);
    private static final int MOST_SIGNATURES = 20;

    private WebhookCheck() {
    }

    /** What was found. */
    public enum Verdict {
        GENUINE, HEADER_MISSING, TOO_OLD, FROM_THE_FUTURE, NOT_SIGNED_BY_THE_PARTNER
    }

    /** Looks at the headers, in whatever case they are written, against every secret that is in force. */
    public static Verdict verdict(Map<String, List<String>> headers, byte[] body, Instant now, List<WebhookSecret> secrets) {
        Optional<String> id = only(headers, WebhookSignature.ID).filter(text -> !text.contains("."));
        Optional<String> timestamp = only(headers, WebhookSignature.TIMESTAMP).filter(text -> text.matches("\\d{1,12}"));
        Optional<String> signatures = only(headers, WebhookSignature.SIGNATURE);
        if (id.isEmpty() || timestamp.isEmpty() || signatures.isEmpty()) {
            return Verdict.HEADER_MISSING;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp.get())),
                Instant.ofEpochSecond(now.getEpochSecond()));
        if (age.compareTo(TOLERANCE) > 0) {
            return Verdict.TOO_OLD;
        }
        if (age.compareTo(TOLERANCE.negated()) < 0) {
            return Verdict.FROM_THE_FUTURE;
        }
        return secrets.stream()
                .map(secret -> WebhookSignature.tag(secret, id.get(), timestamp.get(), body))
                .anyMatch(tag -> isAmong(tag, signatures.get()))
                ? Verdict.GENUINE
                : Verdict.NOT_SIGNED_BY_THE_PARTNER;
    }

    /** The id of a webhook whose verdict was good: what the inbox knows it by. */
    public static String id(Map<String, List<String>> headers) {
        return only(headers, WebhookSignature.ID).orElseThrow();
    }

    /** One with more than one value was put together by somebody on the way. */
    private static Optional<String> only(Map<String, List<String>> headers, String name) {
        List<String> values = headers.entrySet().stream()
                .filter(header -> header.getKey() != null && header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)).filter(value -> !value.isBlank()) : Optional.empty();
    }

    private static boolean isAmong(byte[] tag, String signatures) {
        boolean found = false;
        for (String signature : signatures.split(" ", MOST_SIGNATURES + 1)) {
            int comma = signature.indexOf(',');
            if (comma > 0 && signature.substring(0, comma).equals(WebhookSignature.VERSION)) {
                found |= MessageDigest.isEqual(tag, decoded(signature.substring(comma + 1)));
            }
        }
        return found;
    }

    private static byte[] decoded(String encoded) {
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }
}
