package org.alongside.integration.fuzz;

import static org.alongside.integration.fuzz.Tried.must;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.integration.webhook.WebhookCheck;
import org.alongside.integration.webhook.WebhookSecret;

/** Any headers and any body from somebody who does not know the secret: never taken for the partner's. */
public final class WebhookFuzz {

    private static final Instant NOW = Instant.ofEpochSecond(1_795_372_800);
    private static final WebhookSecret SECRET = WebhookSecret.of("whsec_QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=");

    private WebhookFuzz() {
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Map<String, List<String>> headers = Map.of(name(data, "webhook-id"), values(data, "msg_1"),
                name(data, "Webhook-Timestamp") + " ".repeat(data.consumeInt(0, 1)), values(data, "1795372800"),
                name(data, "webhook-signature") + "\t".repeat(data.consumeInt(0, 1)), values(data, "v1,QUJD"));
        byte[] body = data.consumeRemainingAsBytes();
        Tried.within(() -> must(WebhookCheck.verdict(headers, body, NOW, List.of(SECRET)) != WebhookCheck.Verdict.GENUINE,
                "taken for the partner's"));
    }

    private static List<String> values(FuzzedDataProvider data, String right) {
        String value = data.consumeProbabilityFloat() < 0.7 ? right : data.consumeString(60);
        return data.consumeProbabilityFloat() < 0.9 ? List.of(value) : List.of(value, data.consumeString(10));
    }

    /** Three names that differ, or a map of headers there is none. */
    private static String name(FuzzedDataProvider data, String right) {
        return data.consumeProbabilityFloat() < 0.9 ? right : right + "-" + data.consumeString(5);
    }
}
