package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.GrantedCondition;
import org.alongside.accreditation.register.WrittenEntry;
import org.alongside.accreditation.register.boundary.ChangeMyEntry;
import org.alongside.accreditation.register.boundary.GrantAccreditation;
import org.alongside.accreditation.register.boundary.GrantCommand;
import org.alongside.accreditation.register.boundary.KeepMyEntry;
import org.alongside.accreditation.register.boundary.KnowBrokers;
import org.alongside.accreditation.register.boundary.PublishMyEntry;
import org.alongside.accreditation.register.boundary.SuspendAccreditation;
import org.alongside.platform.area.boundary.OpenArea;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a stranger's program reads of a list of three, one of them suspended. */
@ExtendWith(ArquillianExtension.class)
class OpenDataOfAListIT {

    private static final String AREA = "derbyshire";
    private static final String CONDITION = "Shadow two plans with somebody";
    private static final String OPEN_FEE = "35.50";
    private static final String KEPT_FEE = "77.25";
    private static final String SUSPENDED_FEE = "61.10";

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    private Scene scene;

    @Inject
    private OpenArea areas;

    @Inject
    private ReadStandards standards;

    @Inject
    private GrantAccreditation accreditation;

    @Inject
    private KnowBrokers brokers;

    @Inject
    private SuspendAccreditation suspension;

    @Inject
    private KeepMyEntry entries;

    @Inject
    private Clock clock;

    @Test
    @Proves({"AC-I1", "R-INT-53"})
    void the_public_list_is_open_and_tells_what_is_public_and_nothing_else() throws Exception {
        scene.asPortal(AREA, () -> areas.open(scene.area(AREA)));
        publish(listed("Olive Open"), OPEN_FEE);
        write(listed("Carl Conditions"), KEPT_FEE);
        UUID sue = listed("Sue Suspended");
        publish(sue, SUSPENDED_FEE);
        BrokerNumber number = scene.as(sue, AREA, entries::mine).number();
        scene.asPortal(AREA, () -> suspension.suspend(brokers.numbered(number.value()).orElseThrow().id()));

        HttpResponse<String> answer = get("/services?per_page=2");
        JsonObject first = json(answer);
        JsonObject second = json(get("/services?per_page=2&page=2"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(first.getInt("total_items")).isEqualTo(3);
        assertThat(first.getInt("total_pages")).isEqualTo(2);
        assertThat(first.getBoolean("first_page")).isTrue();
        assertThat(first.getJsonArray("contents")).hasSize(2);
        assertThat(Stream.of(first, second).flatMap(page -> page.getJsonArray("contents").getValuesAs(JsonObject.class).stream())
                .map(one -> one.getString("status"))).containsExactlyInAnyOrder("active", "active", "inactive");
        nothingPrivate(get("/services?full=true&per_page=100").body());
        JsonObject root = json(get("/"));
        assertThat(root.getString("version")).isEqualTo("HSDS-UK-3.0");
        assertThat(root.getString("profile")).startsWith("https://");
        assertThat(root.getString("openapi_url")).startsWith("http");
    }

    private static void nothingPrivate(String everything) {
        assertThat(everything).contains(OPEN_FEE.substring(0, 4));
        assertThat(everything).doesNotContain(CONDITION, "Between us", KEPT_FEE, SUSPENDED_FEE, "address_1", "postal_code");
    }

    private UUID listed(String name) {
        UUID broker = scene.newcomer(name);
        scene.asPortal(AREA, () -> {
            Standards now = standards.inForce();
            accreditation.grant(new GrantCommand(broker, UUID.randomUUID(), UUID.randomUUID(), now.editionCode(),
                    now.interpretationVersion(), "The body here", List.of(new GrantedCondition(CONDITION, true, null),
                    new GrantedCondition("Between us", false, null)), clock.instant()));
        });
        return broker;
    }

    private void publish(UUID broker, String fee) {
        write(broker, fee);
        scene.does(broker, AREA, () -> entries.publish(new PublishMyEntry(UUID.randomUUID())));
    }

    private void write(UUID broker, String fee) {
        scene.does(broker, AREA, () -> entries.write(new ChangeMyEntry(UUID.randomUUID(), new WrittenEntry("", "SOLE",
                "I listen first.", "Matlock", List.of("ENGLISH"), List.of("BSL"), List.of(), List.of(), "yes", false, false,
                "HOURLY", fee, false, "me@example.org", "", "", "none declared"))));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + System.getProperty("jboss.http.port")
                + "/oruk/" + AREA + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
