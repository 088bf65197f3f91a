package org.alongside.integration.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.http.ClientLogin.TokenClient;
import org.alongside.integration.json.StrictJson;
import org.alongside.integration.transport.Sent;

/**
 * Tokens for partners' systems, kept until shortly before they end and a quarter of an hour at most. They live in memory
 * only. The key they are kept under holds the secret's fingerprint: with a new secret an old token is not used.
 */
@ApplicationScoped
public class Tokens {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration SPARE = Duration.ofSeconds(30);
    private static final int LONGEST_TOKEN = 4000;

    private final Map<String, Token> kept = new ConcurrentHashMap<>();
    private HttpMessages messages;
    private Clock clock;

    protected Tokens() {
    }

    @Inject
    public Tokens(HttpMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    private record Token(String value, Instant until) {
    }

    /** A token, or how asking for one went wrong. */
    record Given(Optional<String> token, Sent otherwise) {
    }

    Given token(HttpPlace place, TokenClient client) {
        Token known = kept.get(key(client));
        if (known != null && clock.instant().isBefore(known.until())) {
            return new Given(Optional.of(known.value()), null);
        }
        Sent asked = messages.send(place.at(client.tokenAddress()), question(client));
        if (!asked.isOk()) {
            return new Given(Optional.empty(), refused(asked));
        }
        try {
            Token fresh = read(StrictJson.object(asked.answer()));
            kept.put(key(client), fresh);
            return new Given(Optional.of(fresh.value()), null);
        } catch (StrictJson.NotRead e) {
            return new Given(Optional.empty(), Sent.not(FaultCode.E102_REMOTE_5XX, asked.httpStatus(), Optional.empty()));
        }
    }

    /** The partner does not take it any more. */
    void forget(TokenClient client) {
        kept.remove(key(client));
    }

    /** A token server says with 400, too, that it does not know us; and nothing of the message itself has left yet. */
    private static Sent refused(Sent asked) {
        if (asked.httpStatus() == 400) {
            return Sent.not(FaultCode.E110_AUTH, asked.httpStatus(), Optional.empty());
        }
        return asked.outcome() == Sent.Outcome.UNKNOWN ? Sent.not(FaultCode.E101_TIMEOUT_BEFORE_SEND) : asked;
    }

    private Token read(JsonObject answer) {
        if (!(answer.get("access_token") instanceof JsonString token)
                || !token.getString().matches("[\\x21-\\x7E]{1," + LONGEST_TOKEN + "}")) {
            throw new StrictJson.NotRead("there is no token in it");
        }
        Duration life = answer.get("expires_in") instanceof JsonNumber seconds && seconds.toString().matches("\\d{1,9}")
                ? Duration.ofSeconds(seconds.longValue())
                : LONGEST;
        Duration used = (life.compareTo(LONGEST) < 0 ? life : LONGEST).minus(SPARE);
        return new Token(token.getString(), clock.instant().plus(used));
    }

    private static HttpMessage question(TokenClient client) {
        String form = "grant_type=client_credentials&scope=" + encoded(client.scope())
                + "&audience=" + encoded(client.audience());
        String name = encoded(client.clientId()) + ":" + encoded(client.secret().text());
        return new HttpMessage(Optional.of(form.getBytes(StandardCharsets.UTF_8)), "application/x-www-form-urlencoded",
                Optional.empty(), Map.of("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String key(TokenClient client) {
        return String.join("\n", client.tokenAddress().toString(), client.clientId(), client.secret().fingerprint(),
                client.scope(), client.audience());
    }
}
