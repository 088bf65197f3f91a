package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.OwnDatabase;
import org.alongside.kit.OwnPortal;
import org.alongside.kit.Portal;
import org.alongside.server.partners.HttpRequestSeen;
import org.alongside.server.partners.PlayedCouncil;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A released decision, and then a suspension, reach the council in each way it can hear of them, within a minute. */
@Tag("needs-server")
@Proves({"R-INT-25", "R-INT-89", "R-INT-06", "AC-I3"})
class CouncilReceivesTheListIT {

    private static final String NAME = "Chidi Adeyemi";
    private static final double A_MINUTE = 60_000;

    @TempDir
    private Path folder;

    @Test
    void a_released_decision_is_in_the_file_in_the_event_and_in_the_directory_and_so_is_a_suspension() {
        try (OwnDatabase database = OwnDatabase.make("council_receives");
             PlayedCouncil council = PlayedCouncil.start(folder.resolve("council"), 0, 0)) {
            CouncilsEndpoints endpoints = new CouncilsEndpoints(database.superuser(),
                    folder.resolve("credentials"));
            council.introduceTo(folder.resolve("credentials"), endpoints.area(Demo.KENT));
            council.introduceTo(folder.resolve("credentials"), endpoints.area(Demo.LEEDS));
            try (OwnPortal own = OwnPortal.start("council-receives", database.app(),
                    CouncilsEndpoints.settings(council, folder.resolve("credentials")))) {
                String number = released(own.portal(), council);
                String event = eventOf(number, council);
                theOrukListHas(own.portal(), number);
                theEventCanAlsoBeAskedFor(own.portal(), endpoints, event, number);
                new SuspensionReachesTheCouncil(own.portal(), council).within_a_minute_signed_and_without_a_reason();
            }
        }
    }

    /** @return the broker's number, as the council's system was called with it */
    private String released(Portal portal, PlayedCouncil council) {
        try (ApplicantJourney applicant = new ApplicantJourney(Browser.withScript(portal), NAME);
             BodyJourney body = new BodyJourney(() -> Browser.withScript(portal), NAME);
             Browser clock = Browser.withoutScript(portal)) {
            applicant.makesAnAccount().startsAnApplication(Demo.KENT).tellsHowEachCriterionIsMet()
                    .answersAboutThemselves().checksAndSends();
            body.receivesTheApplication().assessesEveryCriterion().bringsAPanelTogether()
                    .everyoneSaysTheyHaveNoConnection().meets().votesAndCloses();
            int before = council.http().webhooks.effects().size();
            assertThat(files(NAME)).isEmpty();

            body.aSecondPersonReleases();

            within(clock, () -> council.http().webhooks.effects().size() > before);
            within(clock, () -> !files(NAME).isEmpty());
        }
        return council.http().webhooks.effects().stream().map(CouncilReceivesTheListIT::data)
                .filter(data -> data.getString("old_status").equals("NOT_LISTED"))
                .map(data -> data.getString("broker_ref"))
                .filter(number -> files(NAME).stream().allMatch(file -> file.contains(number)))
                .findFirst().orElseThrow();
    }

    /** @return its id */
    private static String eventOf(String number, PlayedCouncil council) {
        HttpRequestSeen call = council.http().webhooks.effects().stream()
                .filter(seen -> data(seen).getString("broker_ref").equals(number)).findFirst().orElseThrow();
        JsonObject event = PartnersProgram.json(call.text());

        assertThat(council.http().webhooks.refused()).as("every call was signed").isEmpty();
        assertThat(event.getString("id")).isEqualTo(call.header("webhook-id").orElseThrow());
        assertThat(event.getString("tenantid")).isEqualTo("KEN");
        assertThat(event.getJsonObject("data").getString("new_status")).startsWith("ACCREDITED");
        assertThat(call.text()).doesNotContain(NAME, "reason");
        assertThat(call.body().length).isLessThan(20_000);
        return event.getString("id");
    }

    private static void theOrukListHas(Portal portal, String number) {
        JsonObject page = PartnersProgram.json(portal.visitor().get("/oruk/KEN/services?full=true&search="
                + NAME.replace(' ', '+')).body());

        assertThat(page.getInt("total_items")).isEqualTo(1);
        assertThat(page.getJsonArray("contents").getJsonObject(0).getString("status")).isEqualTo("active");
        assertThat(page.toString()).contains(number);
    }

    private static void theEventCanAlsoBeAskedFor(Portal portal, CouncilsEndpoints endpoints, String event,
            String number) {
        String secret = endpoints.secret();
        PartnersProgram kents = new PartnersProgram(portal, "KEN." + endpoints.ofStatusChanges(), secret);
        endpoints.standAlsoIn(Demo.LEEDS);
        PartnersProgram leedss = new PartnersProgram(portal, "LDS." + endpoints.ofStatusChanges(), secret);

        assertThat(kents.events(0)).anySatisfy(told -> assertThat(told.getString("id")).isEqualTo(event));
        assertThat(kents.one(event).statusCode()).isEqualTo(200);
        assertThat(kents.one(event).body()).contains(number);
        assertThat(leedss.events(0)).isEmpty();
        assertThat(leedss.one(event).statusCode()).as("another area's pass").isEqualTo(404);
        assertThat(new PartnersProgram(portal, "KEN." + endpoints.ofStatusChanges(), "another secret").refused()).isTrue();
        assertThat(kents.withoutPass("/api/v1/events").statusCode()).isEqualTo(401);
    }

    /** Lists that lie whole at the council, with their manifest, and have this name on them. */
    private List<String> files(String name) {
        Path drop = folder.resolve("council").resolve("sftp").resolve(PlayedCouncil.USER).resolve("to_council");
        if (!Files.isDirectory(drop)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(drop)) {
            return all.filter(file -> file.getFileName().toString().matches("F1_KEN_.*\\.csv"))
                    .filter(file -> Files.exists(file.resolveSibling(file.getFileName() + ".manifest.json")))
                    .map(CouncilReceivesTheListIT::text).filter(text -> text.contains(name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject data(HttpRequestSeen call) {
        return PartnersProgram.json(call.text()).getJsonObject("data");
    }

    private static void within(Browser clock, BooleanSupplier happened) {
        clock.page().waitForCondition(happened, new Page.WaitForConditionOptions().setTimeout(A_MINUTE));
    }
}
