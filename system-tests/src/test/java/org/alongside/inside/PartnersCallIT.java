package org.alongside.inside;

import static org.alongside.inside.Feeding.AREA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.council.BudgetView;
import org.alongside.community.council.boundary.ReadCouncilMoney;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.PartnerPass;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.webhook.WebhookSecret;
import org.alongside.integration.webhook.WebhookSignature;
import org.alongside.kit.Demo;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs of a council call the portal, over its real address. */
@ExtendWith(ArquillianExtension.class)
class PartnersCallIT {

    private static final String PUSH = "/api/v1/allocations";

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    private Scene scene;

    @Inject
    private Feeding feeding;

    @Inject
    private Credentials credentials;

    @Inject
    private ReadMessages messages;

    @Inject
    private ReadPartners partners;

    @Inject
    private ReadCouncilMoney money;

    @Test
    @Proves({"R-INT-27", "R-INT-29", "R-INT-30"})
    void a_budget_that_is_called_in_is_applied_once_and_told_the_same_again() throws Exception {
        String person = number();
        UUID ann = feeding.linked(person);
        UUID endpoint = feeding.endpoint(Feed.F3);
        String call = call(row("R-" + person, person, "17.50", "245.00", "213.80"));

        HttpResponse<String> first = push(pass(endpoint), "key-1", call);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(json(first).getString("outcome")).isEqualTo("ACCEPTED");
        assertThat(json(first).getInt("rows_accepted")).isEqualTo(1);
        assertThat(json(first).getString("control_total_accepted")).isEqualTo("213.80");
        assertThat(budgets(ann)).singleElement().satisfies(budget ->
                assertThat(budget.cost().grossWeekly()).isEqualTo(245_00));

        assertThat(push(pass(endpoint), "key-1", call).body()).as("to the byte").isEqualTo(first.body());
        assertThat(push(pass(endpoint), "key-2", call).body()).as("whatever its key").isEqualTo(first.body());
        String other = call(row("R-" + person, person, "18.00", "252.00", "220.80"));
        assertThat(push(pass(endpoint), "key-1", other).statusCode()).isEqualTo(422);
        assertThat(budgets(ann)).hasSize(1);
        assertThat(budgets(ann).get(0).cost().unitPence()).isEqualTo(17_50);
    }

    @Test
    @Proves({"R-INT-16", "R-INT-85"})
    void a_row_at_fault_stops_no_other_and_is_told_with_its_number() throws Exception {
        String person = number();
        UUID ann = feeding.linked(person);
        UUID endpoint = feeding.endpoint(Feed.F3);
        JsonObject wrong = Json.createObjectBuilder(row("B-" + person, person, "17.50", "245.00", "213.80"))
                .add("unit_cost", "1.750,00").build();

        JsonObject told = json(push(pass(endpoint), "k", call(row("A-" + person, person, "17.50", "245.00", "213.80"), wrong)));
        assertThat(told.getString("outcome")).isEqualTo("PARTLY");
        assertThat(told.getInt("rows_accepted")).isEqualTo(1);
        assertThat(told.getInt("rows_waiting")).isEqualTo(1);
        assertThat(told.getJsonArray("rows").getValuesAs(JsonObject.class)).anySatisfy(row -> {
            assertThat(row.getInt("row")).isEqualTo(2);
            assertThat(row.getString("column")).isEqualTo("unit_cost");
            assertThat(row.getString("code")).isEqualTo("E301");
        });
        assertThat(told.toString()).as("no cell goes back").doesNotContain("1.750");
        assertThat(budgets(ann)).hasSize(1);

        assertThat(push(pass(endpoint), null, call(wrong)).statusCode()).as("without a key").isEqualTo(422);
        HttpResponse<String> tooMany = push(pass(endpoint), "many",
                call(Collections.nCopies(501, wrong).toArray(JsonObject[]::new)));
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(tooMany.body()).contains("E204", "500", "501");
        assertThat(push(pass(endpoint), "big", "{\"allocations\": \"" + "x".repeat(5 * 1024 * 1024)).statusCode()).isEqualTo(422);
    }

    @Test
    @Proves({"R-INT-06", "R-INT-19", "R-INT-01"})
    void a_pass_is_for_one_endpoint_of_one_area_and_ends() throws Exception {
        String person = number();
        UUID ann = feeding.linked(person);
        UUID endpoint = feeding.endpoint(Feed.F3);
        String call = call(row("S-" + person, person, "17.50", "245.00", "213.80"));

        assertThat(push("Bearer nothing", "k", call).statusCode()).isEqualTo(401);
        Instant over = Instant.now().minusSeconds(1);
        assertThat(push("Bearer " + new PartnerPass(scene.area(AREA), endpoint, over).sealed(), "k", call).statusCode())
                .as("one that is over").isEqualTo(401);
        Instant soon = Instant.now().plusSeconds(60);
        assertThat(push("Bearer " + new PartnerPass(scene.area(Demo.KENT), endpoint, soon).sealed(), "k", call).statusCode())
                .as("another area's").isEqualTo(404);
        assertThat(push(pass(feeding.endpoint(Feed.F4)), "k", call).statusCode()).as("another feed's").isEqualTo(404);
        assertThat(budgets(ann)).isEmpty();
    }

    @Test
    @Proves("R-INT-19")
    void a_program_shows_its_secret_and_five_wrong_ones_stop_the_endpoint() throws Exception {
        String name = "pushed-" + number();
        credentials.keep(scene.area(AREA), name, "the right secret".getBytes(StandardCharsets.UTF_8));
        UUID endpoint = feeding.endpoint(Feed.F3, Transport.REST, name);
        String person = number();
        UUID ann = feeding.linked(person);

        HttpResponse<String> let = token(endpoint, "the right secret");
        assertThat(let.statusCode()).isEqualTo(200);
        assertThat(push("Bearer " + json(let).getString("access_token"), "k",
                call(row("T-" + person, person, "17.50", "245.00", "213.80"))).statusCode()).isEqualTo(200);
        assertThat(budgets(ann)).hasSize(1);
        for (int i = 0; i < 5; i++) {
            assertThat(status(endpoint)).isEqualTo(EndpointStatus.LIVE);
            assertThat(token(endpoint, "a wrong secret").statusCode()).isEqualTo(401);
        }
        assertThat(status(endpoint)).isEqualTo(EndpointStatus.SUSPENDED_AUTH);
        assertThat(token(endpoint, "the right secret").statusCode()).isEqualTo(401);
    }

    @Test
    @Proves({"R-INT-18", "R-INT-10"})
    void an_event_counts_when_it_is_signed_and_fresh_and_once() throws Exception {
        String name = "signed-" + number();
        WebhookSecret secret = WebhookSecret.draw(new SecureRandom());
        WebhookSecret another = WebhookSecret.draw(new SecureRandom());
        credentials.keep(scene.area(AREA), name, secret.reveal().getBytes(StandardCharsets.UTF_8));
        UUID endpoint = feeding.endpoint(Feed.F3, Transport.WEBHOOK, name);
        byte[] body = "{\"type\": \"uk.ulo.tried.v1\"}".getBytes(StandardCharsets.UTF_8);
        Instant now = Instant.now();

        assertThat(told(endpoint, WebhookSignature.headers("e1", now, body, List.of(another)), body)).isEqualTo(401);
        assertThat(told(endpoint, WebhookSignature.headers("e1", now.minusSeconds(330), body, List.of(secret)), body)).isEqualTo(401);
        assertThat(told(endpoint, WebhookSignature.headers("e1", now.plusSeconds(330), body, List.of(secret)), body)).isEqualTo(401);
        assertThat(told(endpoint, Map.of(), body)).isEqualTo(401);
        assertThat(arrived(endpoint)).isEmpty();

        Map<String, String> both = WebhookSignature.headers("e1", now, body, List.of(another, secret));
        assertThat(told(endpoint, both, body)).as("any of several signatures").isEqualTo(200);
        assertThat(told(endpoint, both, body)).as("the same again").isEqualTo(200);
        assertThat(arrived(endpoint)).extracting(MessageView::status)
                .containsExactlyInAnyOrder(MessageStatus.HELD, MessageStatus.DUPLICATE);
        assertThat(told(UUID.randomUUID(), both, body)).isEqualTo(404);
    }

    private HttpResponse<String> push(String authorization, String key, String call) throws Exception {
        HttpRequest.Builder request = request(PUSH).header("Authorization", authorization)
                .header("Content-Type", "application/json");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(call)));
    }

    private HttpResponse<String> token(UUID endpoint, String secret) throws Exception {
        String shown = Feeding.CODE + "." + endpoint + ":" + secret;
        return send(request("/api/v1/token").header("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString(shown.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private int told(UUID endpoint, Map<String, String> headers, byte[] body) throws Exception {
        HttpRequest.Builder request = request("/api/v1/webhooks/" + Feeding.CODE + "." + endpoint)
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body))).statusCode();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + System.getProperty("jboss.http.port") + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String pass(UUID endpoint) {
        return "Bearer " + new PartnerPass(scene.area(AREA), endpoint, Instant.now().plusSeconds(60)).sealed();
    }

    private static String call(JsonObject... rows) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        List.of(rows).forEach(list::add);
        return Json.createObjectBuilder().add("allocations", list).build().toString();
    }

    private static JsonObject row(String reference, String person, String unit, String gross, String net) {
        JsonObjectBuilder row = Json.createObjectBuilder().add("la_code", Feeding.CODE).add("la_person_id", person)
                .add("allocation_ref", reference).add("allocation_version", 3).add("status", "ACTIVE")
                .add("service_type", "Long term support: Community").add("delivery_mechanism", "Direct payment")
                .add("start_date", "2026-04-06").addNull("end_date").add("unit_cost", unit)
                .add("cost_frequency_unit_type", "hourly").add("planned_units_per_week", "14").add("gross_weekly", gross)
                .add("client_contribution_weekly", "31.20").add("net_weekly", net).add("payment_period", "FOUR_WEEKLY")
                .add("account_type", "PREPAID_CARD").add("pooling_permitted", true)
                .add("updated_at", "2026-04-01T08:15:00.000Z");
        return row.build();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private List<BudgetView> budgets(UUID person) {
        return scene.as(person, AREA, () -> money.mine()).budgets();
    }

    private List<MessageView> arrived(UUID endpoint) {
        MessageFilter all = new MessageFilter(endpoint, null, null, Set.of(), null, "", null, null, false, false);
        return new ArrayList<>(scene.as(feeding.keeper("Kit Keeper"), AREA, () -> messages.list(all, null, 10)).messages());
    }

    private EndpointStatus status(UUID endpoint) {
        return scene.asThePortal(AREA, () -> partners.endpoint(endpoint)).status();
    }

    /** Nobody has had it before. */
    private static String number() {
        return String.valueOf(1 + System.nanoTime() % 100_000_000_000L);
    }
}
