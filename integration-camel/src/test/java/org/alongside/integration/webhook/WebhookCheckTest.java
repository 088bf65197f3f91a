package org.alongside.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.integration.webhook.WebhookCheck.Verdict;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class WebhookCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final WebhookSecret old = WebhookSecret.draw(new SecureRandom());
    private final WebhookSecret fresh = WebhookSecret.draw(new SecureRandom());
    private final byte[] body = "{\"type\":\"x\", \"naïve\":1}".getBytes(StandardCharsets.UTF_8);

    @Test
    @Proves({"R-INT-18", "AC-I7"})
    void while_a_secret_is_replaced_a_receiver_with_either_verifies() {
        var sent = signed(NOW, old, fresh);
        assertThat(verdict(sent, body, old)).isEqualTo(Verdict.GENUINE);
        assertThat(verdict(sent, body, fresh)).isEqualTo(Verdict.GENUINE);
        assertThat(verdict(sent, body, WebhookSecret.draw(new SecureRandom())))
                .isEqualTo(Verdict.NOT_SIGNED_BY_THE_PARTNER);
    }

    @Test
    @Proves("R-INT-18")
    void the_window_is_five_minutes_both_ways_and_no_longer() {
        assertThat(verdict(signed(NOW.minusSeconds(300), old), body, old)).isEqualTo(Verdict.GENUINE);
        assertThat(verdict(signed(NOW.plusSeconds(300), old), body, old)).isEqualTo(Verdict.GENUINE);
        assertThat(verdict(signed(NOW.minusSeconds(301), old), body, old)).isEqualTo(Verdict.TOO_OLD);
        assertThat(verdict(signed(NOW.plusSeconds(301), old), body, old)).isEqualTo(Verdict.FROM_THE_FUTURE);
    }

    @Test
    @Proves("R-INT-18")
    void one_changed_byte_of_the_body_is_seen() {
        for (int i = 0; i < body.length; i++) {
            byte[] changed = body.clone();
            changed[i] ^= 1;
            assertThat(verdict(signed(NOW, old), changed, old)).as("byte %d", i)
                    .isEqualTo(Verdict.NOT_SIGNED_BY_THE_PARTNER);
        }
        assertThat(verdict(signed(NOW, old), Arrays.copyOf(body, body.length + 1), old))
                .isEqualTo(Verdict.NOT_SIGNED_BY_THE_PARTNER);
    }

    /** "a.1" at 2 with body "x" is signed like "a" at 1 with body "2.x": with a full stop in the id both would verify. */
    @Test
    @Proves("R-INT-18")
    void the_border_between_id_moment_and_body_cannot_be_moved() {
        String inside = NOW.getEpochSecond() + ".{}";
        var sent = WebhookSignature.headers("a", NOW, inside.getBytes(StandardCharsets.UTF_8), List.of(old));
        var moved = new HashMap<>(sent);
        moved.put("webhook-id", "a." + NOW.getEpochSecond());
        assertThat(verdict(moved, "{}".getBytes(StandardCharsets.UTF_8), old)).isEqualTo(Verdict.HEADER_MISSING);
        assertThatThrownBy(() -> WebhookSignature.headers("a.1", NOW, body, List.of(old)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Proves("R-INT-18")
    void a_header_given_twice_is_as_good_as_none() {
        Map<String, List<String>> twice = each(signed(NOW, old));
        twice.put("Webhook-Id", List.of("another"));
        assertThat(WebhookCheck.verdict(twice, body, NOW, List.of(old))).isEqualTo(Verdict.HEADER_MISSING);
    }

    @Test
    @Proves("R-INT-18")
    void nonsense_is_refused_and_never_breaks_anything() {
        for (String odd : List.of("", " ", ",", "v1", "v1,,", ",v1", "v1,\u0000", "v1,====", "v1 ".repeat(5000))) {
            var changed = new HashMap<>(signed(NOW, old));
            changed.put("webhook-signature", odd);
            assertThat(verdict(changed, body, old)).as(odd).isNotEqualTo(Verdict.GENUINE);
        }
        for (String odd : List.of("-1", "1e9", "99999999999999999999", "٣", "")) {
            var changed = new HashMap<>(signed(NOW, old));
            changed.put("webhook-timestamp", odd);
            assertThat(verdict(changed, body, old)).as(odd).isEqualTo(Verdict.HEADER_MISSING);
        }
    }

    @Test
    @Proves("R-INT-19")
    void a_secret_tells_itself_only_when_asked_to() {
        String told = fresh.reveal();
        assertThat(told).startsWith("whsec_").hasSize("whsec_".length() + 44);
        assertThat(WebhookSecret.of(told)).isEqualTo(fresh).isNotEqualTo(old);
        assertThat(fresh.toString()).contains(fresh.fingerprint()).doesNotContain(told.substring(6, 20));
        assertThatThrownBy(() -> WebhookSecret.of("whsec_not*base64*at*all*Zm9v")).hasMessageNotContaining("Zm9v").hasNoCause();
        assertThatThrownBy(() -> WebhookSecret.of("whsec_Zm9v")).hasMessageContaining("24").hasMessageNotContaining("Zm9v");
    }

    private Map<String, String> signed(Instant moment, WebhookSecret... secrets) {
        return WebhookSignature.headers("evt-1", moment, body, List.of(secrets));
    }

    private static Verdict verdict(Map<String, String> headers, byte[] body, WebhookSecret secret) {
        return WebhookCheck.verdict(each(headers), body, NOW, List.of(secret));
    }

    private static Map<String, List<String>> each(Map<String, String> headers) {
        Map<String, List<String>> each = new HashMap<>();
        headers.forEach((name, value) -> each.put(name, List.of(value)));
        return each;
    }
}
