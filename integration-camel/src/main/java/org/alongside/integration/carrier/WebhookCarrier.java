package org.alongside.integration.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.alongside.integration.engine.Carrier;
import org.alongside.integration.envelope.Envelope;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.http.HttpMessage;
import org.alongside.integration.http.HttpMessages;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.webhook.WebhookSecret;
import org.alongside.integration.webhook.WebhookSignature;

/** Sends a message as a signed webhook: the same id and bytes at every attempt, a new moment at each. */
@ApplicationScoped
public class WebhookCarrier implements Carrier {

    /** A webhook says that something happened; who wants more asks for it. */
    private static final int MOST_BYTES = 20_000;

    private Places places;
    private HttpMessages messages;
    private Clock clock;

    protected WebhookCarrier() {
    }

    @Inject
    public WebhookCarrier(Places places, HttpMessages messages, Clock clock) {
        this.places = places;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Transport transport() {
        return Transport.WEBHOOK;
    }

    @Override
    public Carried carry(Departure departure) {
        return Ended.by(() -> send(departure));
    }

    private Carried send(Departure departure) {
        byte[] content = said(departure);
        if (content.length > MOST_BYTES) {
            return Ended.not(FaultCode.E204_TOO_BIG);
        }
        List<WebhookSecret> secrets = places.webhookSecrets(departure.endpoint().setting());
        if (secrets.isEmpty()) {
            return Ended.not(FaultCode.E113_CREDENTIAL_EXPIRED);
        }
        HttpMessage webhook = HttpMessage.webhook(content, WebhookSignature.headers(
                departure.eventId().toString(), clock.instant(), content, secrets));
        return Ended.as(messages.send(Places.http(departure.endpoint().setting()), webhook));
    }

    /** Nothing about a person goes to an address that might be the wrong one: with its pass the partner asks for it. */
    private static byte[] said(Departure departure) {
        return departure.endpoint().feed().privacy().isPersonal() ? Envelope.thin(departure.content()) : departure.content();
    }
}
