package org.alongside.integration.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.http.ClientLogin.Key;
import org.alongside.integration.http.ClientLogin.TokenClient;
import org.alongside.integration.transport.Sent;

/** Speaks with a partner's system as somebody it knows: with a token or a key, as was agreed. */
@ApplicationScoped
public class PartnerSystem {

    private HttpMessages messages;
    private Tokens tokens;

    protected PartnerSystem() {
    }

    @Inject
    public PartnerSystem(HttpMessages messages, Tokens tokens) {
        this.messages = messages;
        this.tokens = tokens;
    }

    /** Sends a message or asks for something; the answer is in what comes back. */
    public Sent send(HttpPlace place, HttpMessage message) {
        if (place.login().isEmpty()) {
            return messages.send(place, message);
        }
        if (place.login().get() instanceof Key key) {
            return messages.send(place, with(message, key.header(), key.value().text()));
        }
        TokenClient client = (TokenClient) place.login().get();
        Sent sent = withToken(place, message, client);
        // The token may have been called back before its end; one new one settles that.
        if (sent.code().filter(FaultCode.E110_AUTH::equals).isPresent() && sent.httpStatus() == 401) {
            tokens.forget(client);
            return withToken(place, message, client);
        }
        return sent;
    }

    private Sent withToken(HttpPlace place, HttpMessage message, TokenClient client) {
        Tokens.Given given = tokens.token(place, client);
        return given.token().map(token -> messages.send(place, with(message, "Authorization", "Bearer " + token)))
                .orElseGet(given::otherwise);
    }

    private static HttpMessage with(HttpMessage message, String name, String value) {
        Map<String, String> headers = new HashMap<>(message.headers());
        headers.put(name, value);
        return new HttpMessage(message.body(), message.contentType(), message.idempotencyKey(), headers);
    }
}
