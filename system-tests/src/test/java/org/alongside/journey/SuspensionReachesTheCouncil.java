package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.server.partners.HttpRequestSeen;
import org.alongside.server.partners.PlayedCouncil;

/** A second member of Kent's body agrees to suspend a broker for now, and the council's systems hear of it. */
final class SuspensionReachesTheCouncil {

    private static final String BROKER = "Colin Baxter";
    /** Words of the risk that the demonstration states. */
    private static final String WHY = "paid for plans";
    private static final double A_MINUTE = 60_000;

    private final Portal portal;
    private final PlayedCouncil council;

    SuspensionReachesTheCouncil(Portal portal, PlayedCouncil council) {
        this.portal = portal;
        this.council = council;
    }

    void within_a_minute_signed_and_without_a_reason() {
        assertThat(listed().getString("status")).isEqualTo("active");
        try (Browser chair = Browser.withScript(portal)) {
            chair.signedIn(Demo.in("chair", Demo.KENT)).open("/kent/accreditation/interim").followNamed(BROKER);
            assertThat(chair.text()).contains(WHY);
            chair.press("I agree: suspend them now");
            chair.page().waitForCondition(() -> told().isPresent(), new Page.WaitForConditionOptions().setTimeout(A_MINUTE));
        }
        HttpRequestSeen call = told().orElseThrow();
        JsonObject data = data(call);

        assertThat(council.http().webhooks.refused()).as("every call was signed, over the bytes that came").isEmpty();
        assertThat(suspensions()).as("one event").hasSize(1);
        assertThat(data.getString("old_status")).isEqualTo("ACCREDITED");
        assertThat(data.getString("people_should")).isNotBlank();
        assertThat(call.text()).doesNotContain(WHY, BROKER, "reason");
        assertThat(listed().getString("status")).isEqualTo("inactive");
        assertThat(listed().toString()).doesNotContain(WHY);
        assertThat(portal.visitor().get("/kent/register/" + data.getString("broker_ref")).body())
                .contains("uspended").doesNotContain(WHY);
    }

    private Optional<HttpRequestSeen> told() {
        return suspensions().stream().findFirst();
    }

    private List<HttpRequestSeen> suspensions() {
        return council.http().webhooks.effects().stream()
                .filter(seen -> data(seen).getString("new_status").equals("SUSPENDED")).toList();
    }

    private JsonObject listed() {
        return PartnersProgram.json(portal.visitor().get("/oruk/KEN/services?full=true&search=" + BROKER.replace(' ', '+'))
                .body()).getJsonArray("contents").getJsonObject(0);
    }

    private static JsonObject data(HttpRequestSeen call) {
        return PartnersProgram.json(call.text()).getJsonObject("data");
    }
}
