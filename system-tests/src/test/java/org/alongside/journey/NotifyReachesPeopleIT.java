package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.integration.credential.Credentials;
import org.alongside.kit.Browser;
import org.alongside.kit.OwnDatabase;
import org.alongside.kit.OwnPortal;
import org.alongside.platform.tenancy.Call;
import org.alongside.server.partners.PlayedHttp;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People are nudged through GOV.UK Notify (F16): from what waits in the outbox of a running portal to Notify, back with its
 * receipt, and on to the person whose address is wrong. What waits is sent in its order, so that when a later one was sent,
 * an earlier one that was not is not merely late.
 */
@Tag("needs-server")
class NotifyReachesPeopleIT {

    private static final Instant NIGHT = Instant.parse("2027-01-11T21:30:00Z");
    private static final Instant MORNING = Instant.parse("2027-01-12T09:30:00Z");
    private static final String TEMPLATE = UUID.randomUUID().toString();
    private static final String TOKEN = "a token that only Notify was given";
    private static final String PASSWORD = "three green words together";
    private static final double A_MINUTE = 60_000;

    private final PlayedHttp http = PlayedHttp.start();

    @TempDir
    private Path credentials;

    private NudgeFacts facts;

    @Test
    @Proves("R-INT-34")
    void by_night_only_what_is_urgent_goes_and_what_is_too_late_never() {
        knowEachOther();
        try (OwnDatabase database = OwnDatabase.make("notify_reaches")) {
            facts = new NudgeFacts(database.superuser(), "somerset").begun();
            UUID ashas;
            UUID bens;
            try (OwnPortal night = start(database, NIGHT); Browser browser = Browser.withoutScript(night.portal())) {
                List.of("Asha Nudged", "Ben Nudged", "Cara Nudged", "Dan Nudged")
                        .forEach(name -> NewAccount.make(browser.forgotten(), name));
                ashas = facts.waits(person("asha"), NIGHT);
                bens = facts.waitsUrgently(person("ben"), NIGHT);
                until(browser, bens);
                assertThat(sent()).containsExactly(bens);
            }
            try (OwnPortal day = start(database, MORNING); Browser browser = Browser.withoutScript(day.portal())) {
                UUID old = facts.waits(person("cara"), MORNING.minus(Duration.ofDays(4)));
                UUID fresh = facts.waits(person("dan"), MORNING);
                until(browser, fresh);
                assertThat(sent()).containsExactly(bens, ashas, fresh);
                assertThat(facts.isSeenThrough(old)).isTrue();
                nothingIsSaidInThem();
                receiptsHaveTheirEffect(day, browser, bens, ashas, fresh);
                whoeverCouldNotBeReachedIsAsked(browser);
            }
        } finally {
            http.close();
        }
    }

    private void nothingIsSaidInThem() {
        assertThat(http.notify.taken()).allSatisfy(one -> {
            JsonObject nudge = PartnersProgram.json(one.text());
            assertThat(nudge).containsOnlyKeys("email_address", "template_id", "personalisation", "reference");
            assertThat(nudge.getString("template_id")).isEqualTo(TEMPLATE);
            assertThat(nudge.getJsonObject("personalisation")).isEmpty();
        });
    }

    private void receiptsHaveTheirEffect(OwnPortal portal, Browser browser, UUID bens, UUID ashas, UUID dans) {
        NotifysReceipts notify = new NotifysReceipts(portal.portal(), TOKEN);
        assertThat(new NotifysReceipts(portal.portal(), "another token").say(bens, "permanent-failure")).isEqualTo(401);
        UUID receipt = UUID.randomUUID();
        assertThat(notify.say(receipt, UUID.randomUUID(), "permanent-failure")).as("not ours").isEqualTo(200);
        assertThat(log()).contains(receipt.toString()).doesNotContain("@notify.example", "@journeys.example");
        assertThat(Stream.of(bens, ashas, dans).map(facts::fate)).containsOnly("HANDED_OVER");

        assertThat(notify.say(bens, "delivered")).isEqualTo(200);
        assertThat(notify.say(dans, "temporary-failure")).isEqualTo(200);
        assertThat(notify.say(ashas, "permanent-failure")).isEqualTo(200);
        assertThat(Stream.of(bens, dans, ashas).map(facts::fate))
                .containsExactly("DELIVERED", "MAY_BE_SENT_AGAIN", "ADDRESS_IS_BAD");

        UUID ashasNext = facts.waits(person("asha"), MORNING);
        UUID dansNext = facts.waits(person("dan"), MORNING);
        until(browser, dansNext);
        assertThat(sent()).doesNotContain(ashasNext);
        assertThat(facts.isSeenThrough(ashasNext)).isTrue();
    }

    private void whoeverCouldNotBeReachedIsAsked(Browser browser) {
        signIn(browser, "dan");
        assertThat(browser.text()).doesNotContain("We could not reach you");
        signIn(browser, "asha");
        assertThat(browser.open("/somerset").text()).contains("We could not reach you at asha.nudged@journeys.example");
        browser.go("Say whether this address is right").pressAndArrive("It is right: write to me there again");
        assertThat(browser.text()).contains("Done. We write to the address below.");
        assertThat(browser.open("/somerset").text()).doesNotContain("We could not reach you");
        until(browser, facts.waits(person("asha"), MORNING));

        browser.open("/email-address").fill("New email address", "asha@new.example").fill("Your password", "not hers at all")
                .pressAndArrive("Use this address");
        assertThat(browser.problems()).containsExactly("This is not your password. Type it again.");
        browser.fill("New email address", "asha@new.example").fill("Your password", PASSWORD).pressAndArrive("Use this address");
        UUID next = facts.waits(facts.person("asha@new.example"), MORNING);
        until(browser, next);
        assertThat(http.notify.taken()).last().satisfies(one -> assertThat(one.text()).contains("asha@new.example"));
    }

    private void knowEachOther() {
        UUID service = UUID.randomUUID();
        UUID secret = UUID.randomUUID();
        http.notify.knows(service.toString(), secret.toString());
        Credentials kept = Credentials.in(credentials);
        kept.keep(Call.NATIONAL, "notify-key", ("alongside-" + service + "-" + secret).getBytes(StandardCharsets.UTF_8));
        kept.keep(Call.NATIONAL, "notify-receipts", TOKEN.getBytes(StandardCharsets.UTF_8));
    }

    private OwnPortal start(OwnDatabase database, Instant clock) {
        return OwnPortal.start("notify-reaches", database.app(), Map.of(
                "ALONGSIDE_CLOCK", clock.toString(), "ALONGSIDE_SIMULATED_PARTNERS", "true",
                "ALONGSIDE_CREDENTIALS", credentials.toString(), "ALONGSIDE_NOTIFY", http.address("").toString(),
                "ALONGSIDE_NOTIFY_TEMPLATE", TEMPLATE));
    }

    private void until(Browser browser, UUID nudge) {
        browser.page().waitForCondition(() -> sent().contains(nudge), new Page.WaitForConditionOptions().setTimeout(A_MINUTE));
    }

    private List<UUID> sent() {
        return http.notify.taken().stream().map(one -> PartnersProgram.json(one.text()).getString("reference"))
                .map(UUID::fromString).toList();
    }

    private UUID person(String name) {
        return facts.person(name + ".nudged@journeys.example");
    }

    private static void signIn(Browser browser, String name) {
        browser.forgotten().open("/sign-in").fill("Email address", name + ".nudged@journeys.example")
                .fill("Password", PASSWORD).pressAndArrive("Sign in");
    }

    private static String log() {
        try {
            return Files.readString(Path.of("target", "notify-reaches", "log", "server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
