package org.alongside.integration.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.alongside.integration.credential.Credential;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.transport.Sent;
import org.alongside.integration.transport.Sent.Outcome;
import org.alongside.server.partners.HttpMood;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final AnInternet internet = new AnInternet();
    private final PartnerSystem system = internet.system();
    private final HttpMessage message = HttpMessage.json("{}".getBytes(StandardCharsets.UTF_8), "evt-1");

    @BeforeEach
    void known() {
        internet.partner.tokens.knows("alongside ken", "s3cret & more");
    }

    @AfterEach
    void close() {
        internet.close();
    }

    @Test
    @Proves("R-INT-19")
    void a_token_is_asked_for_once_and_used_a_quarter_of_an_hour_at_most() {
        internet.partner.tokens.life(7200);
        assertThat(send("s3cret & more", "council").isOk()).isTrue();
        internet.pass(Duration.ofMinutes(14));
        assertThat(send("s3cret & more", "council").isOk()).isTrue();
        assertThat(internet.partner.tokens.given()).isEqualTo(1);
        internet.pass(Duration.ofMinutes(1));
        assertThat(send("s3cret & more", "council").isOk()).isTrue();
        assertThat(internet.partner.tokens.given()).isEqualTo(2);
    }

    @Test
    @Proves("R-INT-19")
    void a_short_token_is_not_used_to_its_last_second() {
        internet.partner.tokens.life(60);
        send("s3cret & more", "council");
        internet.pass(Duration.ofSeconds(31));
        send("s3cret & more", "council");
        assertThat(internet.partner.tokens.given()).isEqualTo(2);
    }

    @Test
    @Proves("R-INT-19")
    void a_token_that_was_called_back_is_replaced_once() {
        send("s3cret & more", "council");
        internet.partner.tokens.callBack();
        assertThat(send("s3cret & more", "council").isOk()).isTrue();
        assertThat(internet.partner.tokens.given()).isEqualTo(2);
    }

    @Test
    @Proves("R-INT-19")
    void another_audience_or_another_secret_is_refused_and_not_tried_again() {
        for (Sent sent : new Sent[] {send("s3cret & more", "somebody-else"), send("wrong", "council")}) {
            assertThat(sent.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(sent.code()).contains(FaultCode.E110_AUTH);
        }
        assertThat(internet.partner.seen()).as("the message itself stayed here").allMatch(one -> one.path().equals("/token"));
    }

    @Test
    @Proves("R-INT-19")
    void a_new_secret_does_not_live_on_an_old_token() {
        send("s3cret & more", "council");
        assertThat(send("wrong", "council").code()).contains(FaultCode.E110_AUTH);
    }

    @Test
    void a_token_server_that_hangs_up_has_not_taken_the_message() {
        internet.partner.beOnce(HttpMood.HANGS_UP);
        Sent sent = send("s3cret & more", "council");
        assertThat(sent.outcome()).isEqualTo(Outcome.RETRY);
    }

    @Test
    @Proves("R-INT-16")
    void what_is_no_token_is_none() {
        internet.partner.beOnce(HttpMood.COMPRESSES);
        assertThat(send("s3cret & more", "council").outcome()).isEqualTo(Outcome.RETRY);
    }

    @Test
    @Proves("R-INT-19")
    void a_key_goes_into_its_header() {
        HttpPlace keyed = new HttpPlace(internet.partner.address("/api"), internet.webhook().hosts(), internet.webhook().ports(),
                Optional.of(new ClientLogin.Key("X-Api-Key", new Credential("k3y\n".getBytes(StandardCharsets.UTF_8)))));
        system.send(keyed, HttpMessage.get());
        assertThat(internet.partner.seen()).singleElement().satisfies(one -> {
            assertThat(one.header("x-api-key")).contains("k3y");
            assertThat(one.method()).isEqualTo("GET");
        });
    }

    private Sent send(String secret, String audience) {
        return system.send(internet.api(secret, audience), message);
    }
}
