package org.alongside.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.transport.Sent;
import org.alongside.integration.transport.Sent.Outcome;
import org.alongside.integration.webhook.WebhookSecret;
import org.alongside.integration.webhook.WebhookSignature;
import org.alongside.server.partners.HttpMood;
import org.alongside.server.partners.HttpRequestSeen;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HttpMessagesTest {

    private final AnInternet internet = new AnInternet();
    private final byte[] body = "{\"type\":\"ulo.ping\",\"naïve\":1}".getBytes(StandardCharsets.UTF_8);
    private final HttpMessage message = HttpMessage.json(body, "evt-1");

    @AfterEach
    void close() {
        internet.close();
    }

    @Test
    @Proves({"R-INT-18", "AC-I5", "AC-I7"})
    void a_webhook_arrives_byte_for_byte_and_is_done_once_however_often_it_is_tried() {
        WebhookSecret old = WebhookSecret.draw(new SecureRandom());
        WebhookSecret fresh = WebhookSecret.draw(new SecureRandom());
        internet.partner.webhooks.knows(fresh.reveal());
        internet.partner.beOnce(HttpMood.BUSY, HttpMood.HANGS_UP);
        Sent busy = webhook(old, fresh);
        assertThat(busy.outcome()).isEqualTo(Outcome.RETRY);
        assertThat(busy.code()).contains(FaultCode.E102_REMOTE_5XX);
        assertThat(busy.after()).contains(Duration.ofSeconds(120));
        internet.pass(Duration.ofSeconds(130));
        assertThat(webhook(old, fresh).outcome()).isEqualTo(Outcome.UNKNOWN);
        internet.pass(Duration.ofSeconds(130));
        assertThat(webhook(old, fresh).isOk()).isTrue();
        assertThat(webhook(old, fresh).isOk()).isTrue();
        assertThat(internet.partner.webhooks.effects()).singleElement()
                .satisfies(effect -> assertThat(effect.body()).isEqualTo(body));
        List<HttpRequestSeen> seen = internet.partner.seen();
        assertThat(seen).hasSize(4).allSatisfy(one -> assertThat(one.header("webhook-id")).contains("evt-1"));
        assertThat(seen.stream().map(one -> one.header("webhook-timestamp")).distinct()).hasSize(3);
    }

    private Sent webhook(WebhookSecret... secrets) {
        return internet.messages().send(internet.webhook(), HttpMessage.webhook(body,
                WebhookSignature.headers("evt-1", internet.now(), body, List.of(secrets))));
    }

    @ParameterizedTest
    @CsvSource({"BROKEN,RETRY,E102_REMOTE_5XX,500", "BUSY,RETRY,E102_REMOTE_5XX,503", "THROTTLES,RETRY,E103_THROTTLED,429",
        "GONE,RETRY,E102_REMOTE_5XX,410", "REDIRECTS,RETRY,E102_REMOTE_5XX,302", "COMPLAINS,RETRY,E102_REMOTE_5XX,400",
        "KNOWS_NOBODY,REFUSED,E110_AUTH,401", "HANGS_UP,UNKNOWN,E104_UNKNOWN_OUTCOME,0",
        "DRIPS,UNKNOWN,E104_UNKNOWN_OUTCOME,0", "IS_ENDLESS,REFUSED,E204_TOO_BIG,200"})
    @Proves({"R-INT-15", "AC-I6"})
    void each_way_of_answering_badly_has_its_code(HttpMood mood, Outcome outcome, FaultCode code, int status) {
        internet.partner.be(mood);
        Sent sent = internet.messages().send(internet.webhook(), message);
        assertThat(sent.outcome()).isEqualTo(outcome);
        assertThat(sent.code()).contains(code);
        assertThat(sent.httpStatus()).isEqualTo(status);
        assertThat(sent.isGone()).isEqualTo(mood == HttpMood.GONE);
        assertThat(internet.partner.seen()).as("asked once, and nowhere else").hasSize(1);
    }

    @Test
    void a_moment_to_wait_for_is_a_wait_too() {
        internet.partner.be(HttpMood.THROTTLES);
        assertThat(internet.messages().send(internet.webhook(), message).after()).contains(Duration.ofMinutes(10));
        assertThat(Answered.wait("999999999", AnInternet.NOW)).contains(Duration.ofHours(24));
        for (String odd : List.of("", "soon", "-5", "1e9", "Sun, 22 Nov 2020 10:10:00 GMT")) {
            assertThat(Answered.wait(odd, AnInternet.NOW)).as(odd).isEmpty();
        }
    }

    @Test
    @Proves("R-INT-15")
    void a_small_compressed_answer_does_not_grow_in_our_hands() {
        internet.partner.be(HttpMood.COMPRESSES);
        Sent sent = internet.messages().send(internet.webhook(), message);
        assertThat(sent.answer().length).isLessThan(1_000_000);
    }

    @Test
    @Proves("R-INT-15")
    void only_what_was_agreed_is_asked() {
        int port = internet.partner.port();
        for (String address : List.of("http://127.0.0.1:" + port + "/webhook", "http://user@localhost:" + port + "/webhook",
                "http://localhost.evil.example:" + port + "/", "http://localhost:1/webhook", "ftp://localhost:" + port + "/",
                "http://localhost:" + port + "/#x")) {
            assertThat(internet.messages().send(internet.place(URI.create(address)), message).code()).as(address)
                    .contains(FaultCode.E100_CONNECT);
        }
        assertThat(internet.partner.seen()).isEmpty();
    }

    @Test
    @Proves("R-INT-15")
    void without_the_switch_for_played_partners_loopback_and_plain_http_are_closed() {
        HttpMessages strict = internet.messages(InetAddress::getAllByName, false, AnInternet.trust());
        assertThat(strict.send(internet.webhook(), message).code()).contains(FaultCode.E100_CONNECT);
        HttpPlace plain = new HttpPlace(URI.create("http://council.example:" + internet.partner.port() + "/webhook"),
                Set.of("council.example"), Set.of(internet.partner.port()));
        HttpMessages outside = internet.messages(name -> new InetAddress[] {InetAddress.getByName("93.184.216.34")}, true,
                AnInternet.trust());
        assertThat(outside.send(plain, message).code()).as("plain http to somewhere else").contains(FaultCode.E100_CONNECT);
        assertThat(internet.partner.seen()).isEmpty();
    }

    /** A name that answers with an outside address first and with ours the second time would reach what is inside. */
    @Test
    @Proves("R-INT-15")
    void a_name_is_looked_up_once() {
        AtomicInteger lookedUp = new AtomicInteger();
        HttpMessages messages = internet.messages(name -> {
            assertThat(lookedUp.incrementAndGet()).isEqualTo(1);
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }, true, AnInternet.trust());
        HttpPlace named = new HttpPlace(URI.create("http://council.invalid:" + internet.partner.port() + "/webhook"),
                Set.of("council.invalid"), Set.of(internet.partner.port()));
        internet.partner.webhooks.knows();
        Sent sent = messages.send(named, message);
        assertThat(sent.httpStatus()).as("the receiver, which asks for a signature").isEqualTo(401);
        assertThat(internet.partner.seen().get(0).header("host")).contains("council.invalid:" + internet.partner.port());
        assertThat(lookedUp).hasValue(1);
    }

    @Test
    @Proves("R-INT-10")
    void no_header_passes_that_is_not_on_the_list() {
        HeadersKept kept = new HeadersKept(Set.of("Idempotency-Key"));
        assertThat(Stream.of("CamelHttpUri", "camelhttpuri", "CAMELFileName", "Set-Cookie", "ce-type", "JMSReplyTo", "Location"))
                .allMatch(name -> kept.applyFilterToExternalHeaders(name, "x", null));
        assertThat(Stream.of("Retry-After", "RETRY-AFTER", "content-type"))
                .noneMatch(name -> kept.applyFilterToExternalHeaders(name, "x", null));
        assertThat(kept.applyFilterToCamelHeaders("CamelHttpUri", "x", null)).isTrue();
        internet.messages().send(internet.webhook(), message);
        assertThat(internet.partner.seen().get(0).headers().keySet()).containsExactlyInAnyOrder("host", "user-agent",
                "content-type", "content-length", "idempotency-key", "connection");
    }

    @Test
    void a_header_cannot_begin_another() {
        assertThatThrownBy(() -> HttpMessage.webhook(body, Map.of("webhook-id", "x\r\nX-Admin: yes")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HttpMessage.json(body, "x\ny")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HttpMessage.webhook(body, Map.of("x y", ""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Proves("R-INT-92")
    void nobody_there_is_tried_again() {
        HttpPlace place = internet.webhook();
        internet.partner.close();
        Sent sent = internet.messages().send(place, message);
        assertThat(sent.outcome()).isEqualTo(Outcome.RETRY);
        assertThat(sent.code()).contains(FaultCode.E100_CONNECT);
    }
}
