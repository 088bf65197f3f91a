package org.alongside.integration.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.integration.credential.Credential;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.http.HttpMessage;
import org.alongside.integration.http.HttpMessages;
import org.alongside.integration.http.HttpPlace;
import org.alongside.integration.transport.Sent;

/** Hands a message to Notify, which answers at once that it will try; whether it arrived a receipt says later. */
@ApplicationScoped
public class Notify {

    private static final int BAD_REQUEST = 400;

    private HttpMessages messages;
    private Clock clock;

    protected Notify() {
    }

    @Inject
    public Notify(HttpMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param service where Notify is, such as {@code https://api.notifications.service.gov.uk}
     * @param key     what Notify gave the area's service
     */
    public Sent send(URI service, Credential key, NotifyMessage message) {
        HttpPlace place = new HttpPlace(service.resolve("/v2/notifications/" + message.kind()), Set.of(service.getHost()),
                service.getPort() < 0 ? Set.of() : Set.of(service.getPort()));
        Sent sent = messages.send(place, new HttpMessage(Optional.of(message.write()), "application/json", Optional.empty(),
                Map.of("Authorization", "Bearer " + new NotifyKey(key).token(clock.instant()))));
        // It has read the message and says what is wrong with it: the same again would be as wrong.
        return sent.httpStatus() == BAD_REQUEST
                ? Sent.not(FaultCode.E213_SCHEMA, BAD_REQUEST, Optional.empty())
                : sent;
    }
}
