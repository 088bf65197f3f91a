package org.alongside.integration.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.file.Digest;
import org.alongside.integration.file.Manifest;
import org.alongside.integration.http.HttpMessages;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.AttemptOutcome;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.sftp.SftpFiles;
import org.alongside.integration.transport.AddressGuard;
import org.alongside.integration.transport.Deadlines;
import org.alongside.integration.webhook.WebhookSecret;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.server.partners.PlayedHttp;
import org.alongside.server.partners.PlayedSftp;
import org.alongside.server.partners.SftpMood;
import org.alongside.testing.Proves;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriersTest {

    private static final UUID KENT = UUID.randomUUID();
    private static final UUID EVENT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    private Path folder;

    private final CamelContext camel = new DefaultCamelContext();
    private final PlayedHttp http = PlayedHttp.start();
    private PlayedSftp sftp;
    private Credentials credentials;
    private Places places;
    private SftpFiles files;
    private Path home;
    private CallScope scope;
    private final WebhookSecret secret = WebhookSecret.draw(new SecureRandom());

    @BeforeEach
    void open() throws Exception {
        camel.start();
        sftp = PlayedSftp.start(folder.resolve("sftp"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        KeyPair key = generator.generateKeyPair();
        home = sftp.welcome("alongside", key.getPublic());
        credentials = Credentials.in(folder.resolve("credentials"));
        credentials.keep(KENT, "mosaic-key", ("-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getPrivate().getEncoded()) + "\n-----END PRIVATE KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII));
        credentials.keep(KENT, "mosaic-hook", secret.reveal().getBytes(StandardCharsets.US_ASCII));
        places = new Places(credentials, new CurrentCall());
        files = new SftpFiles(camel, guard(), new Deadlines(camel));
        scope = CallScope.open(new Call(KENT, Actor.PORTAL));
    }

    @AfterEach
    void close() {
        scope.close();
        sftp.close();
        http.close();
        camel.stop();
    }

    @Test
    void a_message_becomes_a_file_with_the_agreed_name_and_its_manifest() throws Exception {
        SftpCarrier carrier = new SftpCarrier(places, files, new Kent(), new CurrentCall());
        Departure departure = departure(endpoint(Feed.F1, Transport.SFTP, sftpSetting("mosaic-key")), "list", "text/csv");
        assertThat(carrier.carry(departure).outcome()).isEqualTo(AttemptOutcome.OK);
        String name = "F1_KEN_mosaic_20261122T100000Z_000042_v1.csv";
        assertThat(Files.readAllBytes(home.resolve("to_council").resolve(name))).isEqualTo(departure.content());
        Manifest manifest = Manifest.read(Files.readAllBytes(home.resolve("to_council").resolve(name + ".manifest.json")));
        assertThat(manifest.wrongWith(departure.content())).isEmpty();
        assertThat(manifest.eventId()).contains(EVENT);
        assertThat(manifest.controlTotal().orElseThrow()).hasToString("12.05");
        assertThat(carrier.carry(departure).outcome()).as("the same once more").isEqualTo(AttemptOutcome.OK);
        assertThat(sftp.renames()).isEqualTo(2);
    }

    @Test
    void an_acknowledgement_lies_among_its_like_under_the_name_of_its_file() {
        SftpCarrier carrier = new SftpCarrier(places, files, new Kent(), new CurrentCall());
        carrier.carry(departure(endpoint(Feed.F3, Transport.SFTP, sftpSetting("mosaic-key")), "Nov.csv.ack.json",
                "application/json"));
        assertThat(home.resolve("acks/Nov.csv.ack.json")).exists();
        assertThat(home.resolve("to_council")).isEmptyDirectory();
    }

    @Test
    void what_partners_say_of_our_files_is_heard_once_and_our_own_answers_are_left_alone() throws Exception {
        for (String name : List.of("ours.csv.ack.json", "ours.csv.result.csv", "theirs.csv.ack.json")) {
            Files.writeString(Files.createDirectories(home.resolve("acks")).resolve(name), name);
        }
        EndpointView endpoint = endpoint(Feed.F1, Transport.SFTP, sftpSetting("mosaic-key"));
        List<String> heard = new ArrayList<>();
        SftpListener listener = new SftpListener(places, files);
        listener.listen(endpoint, Set.of("ours.csv"), answer -> {
            if (answer.name().endsWith(".result.csv")) {
                throw new IllegalStateException("not today");
            }
            heard.add(new String(answer.content(), StandardCharsets.UTF_8));
        });
        assertThat(heard).containsExactly("ours.csv.ack.json");
        assertThat(home.resolve("acks/archive/ours.csv.ack.json")).exists();
        assertThat(home.resolve("acks/ours.csv.result.csv")).as("to be heard another time").exists();
        assertThat(home.resolve("acks/theirs.csv.ack.json")).exists();
    }

    @Test
    void where_a_partner_calls_us_its_secret_has_to_be_there() {
        CallProber prober = new CallProber(places);
        assertThat(prober.probe(endpoint(Feed.F3, Transport.REST, sftpSetting("gone, mosaic-key")))).singleElement()
                .satisfies(step -> assertThat(step.passed()).isTrue());
        for (String name : List.of("gone", "", "../../etc/passwd")) {
            assertThat(prober.probe(endpoint(Feed.F3, Transport.REST, sftpSetting(name)))).as(name).singleElement()
                    .satisfies(step -> assertThat(step.passed()).isFalse());
        }
    }

    @Test
    void a_credential_that_is_not_there_suspends() {
        SftpCarrier carrier = new SftpCarrier(places, files, new Kent(), new CurrentCall());
        Carried carried = carrier.carry(departure(endpoint(Feed.F1, Transport.SFTP, sftpSetting("gone")), "list", "text/csv"));
        assertThat(carried.outcome()).isEqualTo(AttemptOutcome.REFUSED);
        assertThat(carried.code()).isEqualTo(FaultCode.E113_CREDENTIAL_EXPIRED);
    }

    @Test
    @Proves({"AC-I7", "AC-I4"})
    void a_webhook_is_signed_with_every_secret_that_is_named() throws Exception {
        WebhookSecret next = WebhookSecret.draw(new SecureRandom());
        credentials.keep(KENT, "mosaic-hook-2", next.reveal().getBytes(StandardCharsets.US_ASCII));
        WebhookCarrier carrier = new WebhookCarrier(places, messages(), clock());
        EndpointSetting setting = new EndpointSetting(http.address("/webhook").toString(), "", "", "",
                "mosaic-hook, mosaic-hook-2", 5, AckMode.NONE);
        Departure departure = departure(endpoint(Feed.F2, Transport.WEBHOOK, setting), "event", "application/json");
        for (WebhookSecret known : List.of(secret, next)) {
            http.webhooks.knows(known.reveal());
            assertThat(carrier.carry(departure).outcome()).isEqualTo(AttemptOutcome.OK);
        }
        assertThat(http.webhooks.effects()).singleElement()
                .satisfies(one -> assertThat(one.header("webhook-id")).contains(EVENT.toString()));
        http.webhooks.knows(WebhookSecret.draw(new SecureRandom()).reveal());
        assertThat(carrier.carry(departure).code()).isEqualTo(FaultCode.E110_AUTH);
    }

    @Test
    @Proves({"F13", "R-INT-89"})
    void a_webhook_about_a_person_says_where_to_ask_and_nothing_of_them() {
        EndpointSetting setting = new EndpointSetting(http.address("/webhook").toString(), "", "", "", "mosaic-hook", 5,
                AckMode.NONE);
        UUID id = UUID.randomUUID();
        byte[] event = ("{\"id\":\"" + id + "\",\"data\":{\"family_name\":\"Patel\"}}").getBytes(StandardCharsets.UTF_8);
        Departure departure = new Departure(UUID.randomUUID(), id, 1, endpoint(Feed.F13, Transport.WEBHOOK, setting), "event",
                "application/cloudevents+json", event, 42, 1, null, NOW);
        http.webhooks.knows(secret.reveal());

        assertThat(new WebhookCarrier(places, messages(), clock()).carry(departure).outcome()).isEqualTo(AttemptOutcome.OK);
        assertThat(http.webhooks.effects()).last().satisfies(one -> assertThat(one.text())
                .doesNotContain("Patel").contains("/api/v1/events/" + id));
    }

    @Test
    @Proves({"R-INT-31", "AC-I15"})
    void what_was_taken_in_before_the_portal_stopped_is_only_put_away() throws Exception {
        byte[] content = "id\r\n0004711\r\n".getBytes(StandardCharsets.UTF_8);
        put("a.csv", content);
        SftpFetcher fetcher = new SftpFetcher(places, files, clock());
        EndpointView endpoint = endpoint(Feed.F3, Transport.SFTP, sftpSetting("mosaic-key"));
        List<Arrival> taken = new ArrayList<>();
        sftp.be(SftpMood.HANGS_UP_AFTER_RENAME);
        fetcher.fetch(endpoint, arrival -> false, taken::add);
        sftp.be(SftpMood.WELL);
        put("a.csv", content);
        assertThat(fetcher.fetch(endpoint, came("a.csv", content), taken::add)).isNull();
        assertThat(taken).singleElement().satisfies(one -> {
            assertThat(one.content()).isEqualTo(content);
            assertThat(one.declared().rows()).isEqualTo(1);
            assertThat(one.declared().controlPence()).isEqualTo(1205);
            assertThat(one.fault()).isNull();
        });
        assertThat(home.resolve("from_council/a.csv")).doesNotExist();
    }

    @Test
    @Proves({"R-INT-29", "AC-I9"})
    void the_same_bytes_under_another_name_are_handed_over_to_be_answered() throws Exception {
        byte[] content = "id\r\n0004711\r\n".getBytes(StandardCharsets.UTF_8);
        put("b.csv", content);
        List<String> taken = new ArrayList<>();
        new SftpFetcher(places, files, clock()).fetch(endpoint(Feed.F3, Transport.SFTP, sftpSetting("mosaic-key")),
                came("a.csv", content), arrival -> taken.add(arrival.name()));
        assertThat(taken).containsExactly("b.csv");
        assertThat(home.resolve("from_council/b.csv")).doesNotExist();
    }

    private static Predicate<Arrival> came(String name, byte[] content) {
        return arrival -> arrival.name().equals(name) && Arrays.equals(arrival.content(), content);
    }

    @Test
    @Proves("R-INT-31")
    void what_could_not_be_taken_in_stays_and_lets_the_others_pass() throws Exception {
        put("a.csv", "a".getBytes(StandardCharsets.UTF_8));
        put("b.csv", "b".getBytes(StandardCharsets.UTF_8));
        List<String> taken = new ArrayList<>();
        new SftpFetcher(places, files, clock()).fetch(endpoint(Feed.F3, Transport.SFTP, sftpSetting("mosaic-key")),
                arrival -> false, arrival -> {
                    if (arrival.name().equals("a.csv")) {
                        throw new IllegalStateException("not today");
                    }
                    taken.add(arrival.name());
                });
        assertThat(taken).containsExactly("b.csv");
        assertThat(home.resolve("from_council/a.csv")).exists();
        assertThat(home.resolve("from_council/b.csv")).doesNotExist();
    }

    @Test
    @Proves({"R-INT-13", "AC-I16"})
    void a_changed_host_key_is_told_to_the_engine() {
        EndpointView endpoint = endpoint(Feed.F3, Transport.SFTP, sftpSetting("mosaic-key"));
        sftp.changeHostKey();
        assertThat(new SftpFetcher(places, files, clock()).fetch(endpoint, arrival -> false, one -> { }))
                .isEqualTo(FaultCode.E111_HOST_KEY_CHANGED);
    }

    @Test
    void what_makes_no_sense_is_answered_and_never_thrown() {
        credentials.keep(KENT, "nonsense", "-----BEGIN PRIVATE KEY-----\nnonsense".getBytes(StandardCharsets.US_ASCII));
        SftpCarrier carrier = new SftpCarrier(places, files, new Kent(), new CurrentCall());
        WebhookCarrier hooks = new WebhookCarrier(places, messages(), clock());
        SftpFetcher fetcher = new SftpFetcher(places, files, clock());
        for (EndpointSetting setting : List.of(setting("bad host/x", "", "alongside", "mosaic-key"),
                setting("localhost:99999", "", "alongside", "mosaic-key"), setting("localhost:x", "", "", "mosaic-key"),
                setting("localhost", "../../x", "alongside", "mosaic-key"), setting("localhost", "", "alongside", "../x"))) {
            EndpointView endpoint = endpoint(Feed.F3, Transport.SFTP, setting);
            assertThat(carrier.carry(departure(endpoint, "list", "text/csv")).code()).as(setting.toString())
                    .isEqualTo(FaultCode.E100_CONNECT);
            assertThat(fetcher.fetch(endpoint, arrival -> false, one -> { })).isEqualTo(FaultCode.E100_CONNECT);
        }
        EndpointView unreadable = endpoint(Feed.F3, Transport.SFTP, sftpSetting("nonsense"));
        assertThat(carrier.carry(departure(unreadable, "list", "text/csv")).code())
                .isEqualTo(FaultCode.E113_CREDENTIAL_EXPIRED);
        assertThat(hooks.carry(departure(endpoint(Feed.F2, Transport.WEBHOOK, setting("::", "", "", "mosaic-hook")), "e",
                "application/json")).code()).isEqualTo(FaultCode.E100_CONNECT);
        assertThat(hooks.carry(departure(endpoint(Feed.F2, Transport.WEBHOOK, setting("https://a.example", "", "", "nonsense")),
                "e", "application/json")).code()).isEqualTo(FaultCode.E113_CREDENTIAL_EXPIRED);
    }

    private static EndpointSetting setting(String address, String folder, String user, String credential) {
        return new EndpointSetting(address, folder, user, "SHA256:x", credential, 5, AckMode.NONE);
    }

    private HttpMessages messages() {
        try {
            return new HttpMessages(camel, guard(), new Deadlines(camel), clock());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void put(String name, byte[] content) throws Exception {
        Manifest manifest = new Manifest(name, "text/csv", content.length, Digest.sha256(content), 1,
                Optional.of(new BigDecimal("12.05")), "F3/1", "", 7, Optional.empty(), NOW, "mosaic",
                Optional.empty(), Optional.empty(), Optional.empty(), true);
        Files.write(home.resolve("from_council").resolve(name), content);
        Files.write(home.resolve("from_council").resolve(name + ".manifest.json"), manifest.write());
    }

    private EndpointSetting sftpSetting(String credential) {
        return new EndpointSetting("localhost:" + sftp.port(), "", "alongside", sftp.hostKey(), credential, 5, AckMode.NONE);
    }

    private static EndpointView endpoint(Feed feed, Transport transport, EndpointSetting setting) {
        return new EndpointView(UUID.randomUUID(), 1, UUID.randomUUID(), "mosaic", "Mosaic", feed, transport, setting,
                EndpointStatus.LIVE, NOW, "", null, NOW, null, true);
    }

    private static Departure departure(EndpointView endpoint, String name, String mediaType) {
        return new Departure(UUID.randomUUID(), EVENT, 1, endpoint, name, mediaType,
                "{\"a\":1}".getBytes(StandardCharsets.UTF_8), 42, 1, 1205L, NOW);
    }

    private static AddressGuard guard() {
        return new AddressGuard(InetAddress::getAllByName, List.of(), true);
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static final class Kent extends FindAreas {

        @Override
        public Optional<AreaSummary> byId(UUID id) {
            return Optional.of(new AreaSummary(id, "E10000016", "KEN", "Kent", "Kent County Council", "kent", "South East",
                    true));
        }
    }
}
