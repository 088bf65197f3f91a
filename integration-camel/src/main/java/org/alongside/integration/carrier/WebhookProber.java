package org.alongside.integration.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.engine.ProbeStep;
import org.alongside.integration.engine.Prober;
import org.alongside.integration.http.HttpMessage;
import org.alongside.integration.http.HttpMessages;
import org.alongside.integration.http.HttpPlace;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.transport.Sent;
import org.alongside.integration.webhook.WebhookSecret;
import org.alongside.integration.webhook.WebhookSignature;

/** Sends a signed {@code ulo.ping} that says nothing but that it is one. */
@ApplicationScoped
public class WebhookProber implements Prober {

    private static final String SECRET = "Find the secret we sign with";
    private static final String PING = "Send a signed ping";

    private Places places;
    private AddressProbe addresses;
    private HttpMessages messages;
    private Clock clock;

    protected WebhookProber() {
    }

    @Inject
    public WebhookProber(Places places, AddressProbe addresses, HttpMessages messages, Clock clock) {
        this.places = places;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Transport transport() {
        return Transport.WEBHOOK;
    }

    @Override
    public List<ProbeStep> probe(EndpointView endpoint) {
        List<WebhookSecret> secrets;
        HttpPlace place;
        try {
            secrets = places.webhookSecrets(endpoint.setting());
            place = Places.http(endpoint.setting());
        } catch (IllegalArgumentException | IllegalStateException noPlace) {
            return List.of(ProbeStep.failed(SECRET, "The address or the name of our secret cannot be right."));
        }
        if (secrets.isEmpty()) {
            return List.of(ProbeStep.failed(SECRET, "No secret is kept under the name that stands here."));
        }
        List<ProbeStep> steps = new ArrayList<>(List.of(ProbeStep.passed(SECRET, "It is there."),
                addresses.of(String.valueOf(place.address().getHost()))));
        if (steps.get(1).passed()) {
            steps.add(ping(place, secrets));
        }
        return steps;
    }

    private ProbeStep ping(HttpPlace place, List<WebhookSecret> secrets) {
        Instant now = clock.instant();
        byte[] body = Json.createObjectBuilder().add("type", "ulo.ping").add("timestamp", now.toString()).build().toString()
                .getBytes(StandardCharsets.UTF_8);
        Sent sent = messages.send(place, HttpMessage.webhook(body,
                WebhookSignature.headers(UUID.randomUUID().toString(), now, body, secrets)));
        return sent.isOk() ? ProbeStep.passed(PING, "Their system took it (" + sent.httpStatus() + ").")
                : ProbeStep.failed(PING, sent.code().map(AddressProbe::said).orElse("It did not arrive."));
    }
}
