package org.alongside.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.alongside.kit.Portal;

/** Notify calls the portal and says what became of a message. */
final class NotifysReceipts {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Portal portal;
    private final String token;

    NotifysReceipts(Portal portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** @return what the portal answered */
    int say(UUID reference, String status) {
        return say(UUID.randomUUID(), reference, status);
    }

    /** @param id the receipt's own, which is all that may be said of it when it is nobody's */
    int say(UUID id, UUID reference, String status) {
        String body = """
                {"id":"%s","reference":"%s","to":"somebody@notify.example","status":"%s","created_at":"2027-01-12T09:30:00Z",
                "completed_at":"2027-01-12T09:30:01Z","sent_at":"2027-01-12T09:30:00Z","notification_type":"email",
                "template_id":"%s","template_version":1}""".formatted(id, reference, status, UUID.randomUUID());
        try {
            return client.send(HttpRequest.newBuilder(portal.address().resolve("/api/v1/receipts"))
                    .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
