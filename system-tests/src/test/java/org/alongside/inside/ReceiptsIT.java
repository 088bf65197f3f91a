package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.outbox.boundary.KeepNudges;
import org.alongside.kit.Demo;
import org.alongside.platform.contracts.MessageWritten;
import org.alongside.platform.identity.boundary.ReachPeople;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.outbox.boundary.DeliverOutbox;
import org.alongside.platform.tenancy.Call;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notify says what became of a nudge, over the portal's real address. */
@ExtendWith(ArquillianExtension.class)
class ReceiptsIT {

    private static final String TOKEN = "a token that only Notify was given";

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    private Scene scene;

    @Inject
    private Credentials credentials;

    @Inject
    private Tellings tellings;

    @Inject
    private DeliverOutbox outbox;

    @Inject
    private KeepNudges nudges;

    @Inject
    private ReachPeople people;

    @Test
    void an_address_where_nothing_arrives_is_not_written_to_again() throws Exception {
        UUID asha = scene.newcomer("Asha Example");
        UUID ben = scene.newcomer("Ben Example");
        UUID fact = told(asha);
        UUID bens = told(ben);
        scene.asPortal(Demo.DORSET, () -> nudges.taken(fact, asha));
        scene.asPortal(Demo.DORSET, () -> nudges.taken(bens, ben));
        assertThat(scene.asThePortal(Demo.DORSET, () -> nudges.takenInTheLastMinute())).isGreaterThanOrEqualTo(2);
        if (credentials.find(Call.NATIONAL, "notify-receipts").isEmpty()) {
            credentials.keep(Call.NATIONAL, "notify-receipts", TOKEN.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(receipt("another token", fact, "permanent-failure")).isEqualTo(401);
        assertThat(receipt(TOKEN, UUID.randomUUID(), "permanent-failure")).as("not ours").isEqualTo(200);
        assertThat(receipt(TOKEN, fact, "lost at sea")).isEqualTo(422);
        assertThat(receipt(TOKEN, bens, "temporary-failure")).isEqualTo(200);
        assertThat(reachable(asha)).isTrue();
        assertThat(reachable(ben)).isTrue();

        assertThat(receipt(TOKEN, fact, "permanent-failure")).isEqualTo(200);
        assertThat(receipt(TOKEN, fact, "delivered")).as("an older one that comes later").isEqualTo(200);
        assertThat(reachable(asha)).isFalse();
        assertThat(reachable(ben)).isTrue();
    }

    /** @return the fact that waits to be sent */
    private UUID told(UUID person) {
        return scene.asThePortal(Demo.DORSET, () -> {
            tellings.tell(person);
            return outbox.waiting(Set.of(MessageWritten.URGENT_TYPE), 1000).stream()
                    .filter(waiting -> waiting.payload().contains(person.toString())).map(Waiting::id).findFirst().orElseThrow();
        });
    }

    private boolean reachable(UUID person) {
        return scene.asThePortal(Demo.DORSET, () -> people.email(person)).isPresent();
    }

    private int receipt(String token, UUID reference, String status) throws Exception {
        String body = "{\"id\":\"" + UUID.randomUUID() + "\",\"reference\":\"" + reference + "\",\"to\":\"a@b.example\",\"status\":\""
                + status + "\",\"created_at\":\"" + Instant.now() + "\",\"notification_type\":\"email\"}";
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + System.getProperty("jboss.http.port")
                        + "/api/v1/receipts")).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
