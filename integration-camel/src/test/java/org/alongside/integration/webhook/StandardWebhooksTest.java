package org.alongside.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.alongside.integration.webhook.WebhookCheck.Verdict;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** The cases its authors test their own libraries with. */
class StandardWebhooksTest {

    private final JsonObject vectors = Conformance.standardWebhooks();
    private final JsonObject known = vectors.getJsonArray("sign").getJsonObject(0);
    private final String secret = known.getString("secret");
    private final byte[] body = known.getString("payload").getBytes(StandardCharsets.UTF_8);
    private final Instant now = Instant.ofEpochSecond(known.getInt("timestamp"));
    private final Map<String, String> headers = signed(now);

    @Test
    @Proves({"R-INT-18", "AC-I4"})
    void the_known_answer_is_given() {
        assertThat(headers).containsEntry("webhook-signature", known.getString("signature"))
                .containsEntry("webhook-id", known.getString("id"))
                .containsEntry("webhook-timestamp", String.valueOf(known.getInt("timestamp")));
    }

    @Test
    @Proves("R-INT-18")
    void every_case_ends_as_its_authors_say() {
        var named = new TreeSet<String>();
        for (JsonObject one : vectors.getJsonArray("verify").getValuesAs(JsonObject.class)) {
            String name = one.getString("case");
            named.add(name);
            switch (one.getString("expect")) {
                case "accept" -> assertThat(found(one)).as(name).isEqualTo(Verdict.GENUINE);
                case "reject" -> assertThat(found(one)).as(name).isNotEqualTo(Verdict.GENUINE);
                default -> assertThatThrownBy(() -> WebhookSecret.of("whsec_")).as(name)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThat(named).hasSize(14);
    }

    private Verdict found(JsonObject one) {
        return switch (one.getString("case")) {
            case "valid signature, timestamp = now" -> check(headers, secret);
            case "secret given without the whsec_ prefix" -> check(headers, secret.substring("whsec_".length()));
            case "several signatures, one valid among wrong v1 and a v2" -> check(with("webhook-signature",
                    String.join(" ", one.getJsonArray("signatureHeaderExtra").getValuesAs(text -> text.toString()
                            .replace("\"", ""))) + " " + headers.get("webhook-signature")), secret);
            case "header names in mixed case" -> check(Map.of("Webhook-Id", headers.get("webhook-id"),
                    "WEBHOOK-TIMESTAMP", headers.get("webhook-timestamp"),
                    "webHook-signaTure", headers.get("webhook-signature")), secret);
            case "webhook-id missing" -> check(without("webhook-id"), secret);
            case "webhook-timestamp missing" -> check(without("webhook-timestamp"), secret);
            case "webhook-signature missing" -> check(without("webhook-signature"), secret);
            case "timestamp older than now - 301 s" -> check(signed(now.minusSeconds(301)), secret);
            case "timestamp later than now + 301 s" -> check(signed(now.plusSeconds(301)), secret);
            case "signature has no version separator: invalid_signature" ->
                    check(with("webhook-signature", "invalid_signature"), secret);
            case "v1,invalid_signature" -> check(with("webhook-signature", "v1,invalid_signature"), secret);
            case "v1, (empty signature)" -> check(with("webhook-signature", "v1,"), secret);
            case "right bytes under unknown version v2" -> check(with("webhook-signature",
                    headers.get("webhook-signature").replace("v1,", "v2,")), secret);
            default -> throw new AssertionError("A case we do not know: " + one);
        };
    }

    private Map<String, String> signed(Instant moment) {
        return WebhookSignature.headers(known.getString("id"), moment, body, List.of(WebhookSecret.of(secret)));
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> changed = new HashMap<>(headers);
        changed.put(name, value);
        return changed;
    }

    private Map<String, String> without(String name) {
        Map<String, String> fewer = new HashMap<>(headers);
        fewer.remove(name);
        return fewer;
    }

    private Verdict check(Map<String, String> received, String with) {
        Map<String, List<String>> each = new HashMap<>();
        received.forEach((name, value) -> each.put(name, List.of(value)));
        return WebhookCheck.verdict(each, body, now, List.of(WebhookSecret.of(with)));
    }
}
