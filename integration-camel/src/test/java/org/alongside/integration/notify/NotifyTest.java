package org.alongside.integration.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.credential.Credential;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.http.HttpMessages;
import org.alongside.integration.json.StrictJson;
import org.alongside.integration.notify.NotifyReceipt.Fate;
import org.alongside.integration.transport.AddressGuard;
import org.alongside.integration.transport.Deadlines;
import org.alongside.integration.transport.Sent;
import org.alongside.integration.transport.Sent.Outcome;
import org.alongside.server.partners.HttpMood;
import org.alongside.server.partners.PlayedHttp;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotifyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final UUID SERVICE = UUID.randomUUID();
    private static final UUID SECRET = UUID.randomUUID();
    private static final UUID TEMPLATE = UUID.randomUUID();
    private static final UUID REFERENCE = UUID.randomUUID();

    private final PlayedHttp played = PlayedHttp.start();
    private final CamelContext camel = new DefaultCamelContext();
    private final NotifyMessage email = new NotifyMessage(new NotifyMessage.Email("asha@example.org", null), TEMPLATE,
            Map.of("day", "Monday"), REFERENCE);
    private Notify notify;

    @BeforeEach
    void start() throws NoSuchAlgorithmException {
        camel.start();
        played.notify.knows(SERVICE.toString(), SECRET.toString());
        notify = new Notify(new HttpMessages(camel, new AddressGuard(InetAddress::getAllByName, List.of(), true),
                new Deadlines(camel), CLOCK), CLOCK);
    }

    @AfterEach
    void stop() {
        played.close();
        camel.stop();
    }

    @Test
    void it_takes_what_is_signed_with_the_key_it_gave() {
        assertThat(send(SECRET, email).httpStatus()).isEqualTo(201);
        assertThat(played.notify.taken()).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo("/v2/notifications/email");
            JsonObject sent = StrictJson.object(one.body());
            assertThat(sent.getString("email_address")).isEqualTo("asha@example.org");
            assertThat(sent.getString("template_id")).isEqualTo(TEMPLATE.toString());
            assertThat(sent.getString("reference")).isEqualTo(REFERENCE.toString());
            assertThat(sent.getJsonObject("personalisation").getString("day")).isEqualTo("Monday");
        });
        Sent stranger = send(UUID.randomUUID(), email);
        assertThat(stranger.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(stranger.code()).contains(FaultCode.E110_AUTH);
    }

    @Test
    void a_text_and_a_letter_go_their_own_ways() {
        send(SECRET, new NotifyMessage(new NotifyMessage.Text("07900900000", TEMPLATE), TEMPLATE, Map.of(), REFERENCE));
        send(SECRET, new NotifyMessage(new NotifyMessage.Letter(List.of("A Person", "1 Road", "ME14 1XQ")), TEMPLATE, Map.of(),
                REFERENCE));
        assertThat(played.notify.taken()).extracting(one -> one.path())
                .containsExactly("/v2/notifications/sms", "/v2/notifications/letter");
        assertThat(played.notify.taken().get(0).text()).contains("\"phone_number\":\"07900900000\"", "sms_sender_id");
        assertThat(played.notify.taken().get(1).text()).contains("\"address_line_3\":\"ME14 1XQ\"");
    }

    @ParameterizedTest
    @CsvSource({"THROTTLES,RETRY,E103_THROTTLED", "BROKEN,RETRY,E102_REMOTE_5XX", "COMPLAINS,REFUSED,E213_SCHEMA",
        "HANGS_UP,UNKNOWN,E104_UNKNOWN_OUTCOME"})
    void when_it_does_not_take_it_we_know_what_to_do(HttpMood mood, Outcome outcome, FaultCode code) {
        played.be(mood);
        Sent sent = send(SECRET, email);
        assertThat(sent.outcome()).isEqualTo(outcome);
        assertThat(sent.code()).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"delivered,email,DELIVERED", "permanent-failure,sms,ADDRESS_IS_BAD", "temporary-failure,sms,MAY_BE_SENT_AGAIN",
        "technical-failure,email,MAY_BE_SENT_AGAIN", "technical-failure,letter,GIVEN_UP", "received,letter,DELIVERED"})
    void a_receipt_says_what_became_of_it(String status, String kind, Fate fate) {
        assertThat(receipt(status, kind)).isEqualTo(new NotifyReceipt(TEMPLATE, Optional.of(REFERENCE), kind, fate));
    }

    @Test
    void what_is_no_receipt_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> receipt("lost", "email")).isInstanceOf(StrictJson.NotRead.class);
        assertThatThrownBy(() -> receipt("delivered", "pigeon")).hasMessageNotContaining("pigeon");
        assertThatThrownBy(() -> NotifyReceipt.read("{\"id\":1}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StrictJson.NotRead.class);
    }

    @Test
    void only_who_knows_the_token_may_bring_receipts() {
        assertThat(NotifyReceipt.isFromNotify("Bearer right", List.of("old", "right"))).isTrue();
        for (String wrong : new String[] {null, "", "right", "Bearer", "Bearer ", "Bearer wrong", "bearer right"}) {
            assertThat(NotifyReceipt.isFromNotify(wrong, List.of("right", ""))).as(wrong).isFalse();
        }
        assertThat(NotifyReceipt.isFromNotify("Bearer right", List.of())).isFalse();
    }

    private Sent send(UUID secret, NotifyMessage message) {
        Credential key = new Credential(("kent-live-" + SERVICE + "-" + secret).getBytes(StandardCharsets.UTF_8));
        return notify.send(URI.create("http://localhost:" + played.port()), key, message);
    }

    private static NotifyReceipt receipt(String status, String kind) {
        return NotifyReceipt.read(("{\"id\":\"" + TEMPLATE + "\",\"reference\":\"" + REFERENCE + "\",\"to\":\"a@b.example\","
                + "\"status\":\"" + status + "\",\"notification_type\":\"" + kind + "\",\"sent_at\":null}")
                .getBytes(StandardCharsets.UTF_8));
    }
}
