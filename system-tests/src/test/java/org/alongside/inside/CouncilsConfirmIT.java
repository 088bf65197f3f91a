package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.boundary.ExportRegister;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.file.Digest;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.AttemptOutcome;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.message.MessageDetail;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.PartnerAnswer;
import org.alongside.integration.message.boundary.CarryOut;
import org.alongside.integration.message.boundary.HearAnswers;
import org.alongside.integration.message.boundary.PollEvents;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.integration.message.boundary.WriteMessages;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointStep;
import org.alongside.integration.partner.PartnerKind;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.AddPartner;
import org.alongside.integration.partner.boundary.DraftEndpoint;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.KeepPartners;
import org.alongside.integration.partner.boundary.MoveEndpoint;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.statuschange.boundary.AskToTelephone;
import org.alongside.kit.Demo;
import org.alongside.platform.contracts.AccreditationChanged;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.outbox.boundary.DeliverOutbox;
import org.alongside.platform.time.London;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What councils say of what they were sent, and what is done when an urgent thing is not confirmed. The engine stands still. */
@ExtendWith(ArquillianExtension.class)
class CouncilsConfirmIT {

    private static final String AREA = Demo.CAMDEN;
    private static final int FOUR_HOURS = 4 * 60 * 60;

    @Inject
    private Scene scene;
    @Inject
    private KeepPartners partners;
    @Inject
    private ReadPartners read;
    @Inject
    private KeepEndpoints endpoints;
    @Inject
    private TakeIn taking;
    @Inject
    private CarryOut out;
    @Inject
    private HearAnswers answers;
    @Inject
    private PollEvents events;
    @Inject
    private WriteMessages writer;
    @Inject
    private ReadMessages messages;
    @Inject
    private org.alongside.platform.message.boundary.ReadMessages letters;
    @Inject
    private ExportRegister register;
    @Inject
    private Tellings tellings;
    @Inject
    private DeliverOutbox outbox;
    @Inject
    private AskToTelephone telephone;
    @Inject
    private Clock clock;

    @Test
    void an_answer_confirms_the_file_it_is_about_and_no_other() throws Exception {
        at(clock.instant(), () -> {
            UUID endpoint = live(Feed.F3, Transport.SFTP);
            UUID other = live(Feed.F3, Transport.SFTP);
            String name = "in-" + UUID.randomUUID() + ".csv.nack.json";
            portal(() -> taking.take(new Arrival(endpoint, name.replace(".nack.json", ""), "", "text/csv", name.getBytes(
                    StandardCharsets.UTF_8), null, FileFault.of(FaultCode.E230_CONTROL_TOTAL, "855.21", "855.20"))));
            Departure sent = sent(endpoint, name);
            assertThat(portal(() -> answers.awaited(endpoint))).containsExactly(name);
            assertThat(portal(() -> answers.awaited(other))).isEmpty();

            hear(endpoint, name + ".ack.json", ack("of other bytes".getBytes(StandardCharsets.UTF_8)));
            hear(endpoint, name + ".ack.json", "nothing readable".getBytes(StandardCharsets.UTF_8));
            hear(other, name + ".ack.json", ack(sent.content()));
            assertThat(status(sent)).isEqualTo(MessageStatus.SENT);

            hear(endpoint, name + ".ack.json", ack(sent.content()));
            hear(endpoint, name + ".ack.json", ack(sent.content()));
            assertThat(status(sent)).isEqualTo(MessageStatus.ACKED);

            byte[] rows = ("line,business_key,outcome,code,text\r\n2,A,APPLIED,,\r\n3,B,REJECTED,E303,No such code\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            hear(endpoint, name + ".result.csv", rows);
            assertThat(status(sent)).isEqualTo(MessageStatus.PARTLY_ACKED);
            assertThat(detail(sent).faults()).singleElement().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(3);
                assertThat(fault.said()).isEqualTo("No such code");
            });
            retire(endpoint);
            retire(other);
        });
    }

    @Test
    void who_answers_only_by_going_on_has_what_was_sent_before_their_next_file() throws Exception {
        at(clock.instant(), () -> {
            UUID endpoint = live(Feed.F2, Transport.EMAIL, AckMode.IMPLICIT_NEXT_FILE);
            UUID asked = live(Feed.F2, Transport.EMAIL, AckMode.NONE);
            tell(broker(), "accreditation.suspended", "SUSPENDED");
            Departure implied = sent(endpoint, "");
            Departure silent = sent(asked, "");
            UUID partner = portal(() -> read.endpoint(endpoint)).partnerId();
            scene.asPortal(AREA, () -> answers.impliedBy(partner));
            scene.asPortal(AREA, () -> answers.impliedBy(portal(() -> read.endpoint(asked)).partnerId()));
            assertThat(status(implied)).isEqualTo(MessageStatus.ACKED);
            assertThat(status(silent)).isEqualTo(MessageStatus.SENT);
            retire(endpoint);
            retire(asked);
        });
    }

    @Test
    void a_suspension_goes_by_email_at_once_and_who_does_not_confirm_it_is_telephoned_once() throws Exception {
        Instant now = clock.instant();
        UUID[] sent = new UUID[1];
        UUID[] at = new UUID[1];
        at(now, () -> {
            BrokerEntry broker = broker();
            at[0] = live(Feed.F2, Transport.EMAIL);
            tell(broker, "accreditation.suspended", "SUSPENDED");
            Departure departure = sent(at[0], "");
            assertThat(departure.mediaType()).isEqualTo("text/plain");
            assertThat(text(departure)).contains(broker.number().value(), "Suspended").doesNotContain(broker.name());
            sent[0] = departure.messageId();
        });
        at(now.plusSeconds(FOUR_HOURS - 60), () -> assertThat(portal(telephone::due)).doesNotContain(sent[0]));
        at(now.plusSeconds(FOUR_HOURS + 60), () -> {
            assertThat(portal(telephone::due)).contains(sent[0]);
            scene.asPortal(AREA, () -> telephone.ask(sent[0]));
            scene.asPortal(AREA, () -> telephone.ask(sent[0]));
            assertThat(portal(telephone::due)).doesNotContain(sent[0]);
            assertThat(asKeeper("feeds", () -> letters.mine()).stream().filter(one ->
                    ("feeds/message?id=" + sent[0]).equals(one.path()))).singleElement()
                    .satisfies(one -> assertThat(one.subject()).startsWith("Please telephone"));
            retire(at[0]);
        });
    }

    @Test
    void other_changes_of_a_day_go_in_one_email_the_next_morning() throws Exception {
        LocalDate day = London.today(clock).plusDays(3);
        UUID[] at = new UUID[1];
        at(instant(day, 10), () -> {
            at[0] = live(Feed.F2, Transport.EMAIL);
            tell(broker(), "accreditation.expired", "EXPIRED");
            tell(broker(), "accreditation.restored", "ACTIVE");
            assertThat(next(at[0])).as("not by themselves").isEmpty();
        });
        at(instant(day.plusDays(1), 7), () -> assertThat(onTime(at[0])).as("nobody is in yet").isEmpty());
        at(instant(day.plusDays(1), 8), () -> {
            Optional<Departure> morning = onTime(at[0]);
            assertThat(morning).hasValueSatisfying(departure -> assertThat(text(departure)).contains(broker().number().value(),
                    "the term ran out", "Accredited"));
            scene.asPortal(AREA, () -> out.ended(morning.orElseThrow().messageId(),
                    new Carried(AttemptOutcome.OK, null, null, 0, 1, "")));
            assertThat(onTime(at[0])).as("once").isEmpty();
        });
        at(instant(day.plusDays(2), 8), () -> {
            assertThat(onTime(at[0])).as("nothing changed since").isEmpty();
            retire(at[0]);
        });
    }

    @Test
    @Proves("R-INT-89")
    void who_asks_for_what_comes_after_an_event_has_it() throws Exception {
        at(clock.instant(), () -> {
            UUID endpoint = live(Feed.F2, Transport.REST);
            tell(broker(), "accreditation.suspended", "SUSPENDED");
            long place = portal(() -> events.after(endpoint, 0, 10)).get(0).place();
            UUID message = asKeeper("feeds", () -> messages.list(new MessageFilter(endpoint,
                    null, null, Set.of(), null, "", null, null, false, false), null, 10)).messages().get(0).id();
            assertThat(asKeeper("feeds", () -> messages.one(message)).message().status()).isEqualTo(MessageStatus.PENDING);
            portal(() -> events.after(endpoint, place, 10));
            assertThat(asKeeper("feeds", () -> messages.one(message)).message().status()).isEqualTo(MessageStatus.ACKED);
            retire(endpoint);
        });
    }

    private UUID live(Feed feed, Transport transport) {
        return live(feed, transport, AckMode.POLL_FOLDER);
    }

    private UUID live(Feed feed, Transport transport, AckMode answer) {
        UUID partner = asKeeper("feeds", () -> partners.add(new AddPartner(UUID.randomUUID(),
                "c" + UUID.randomUUID().toString().substring(0, 8), "Camden web team", PartnerKind.COUNCIL_ASC, "", "DSA 7",
                LocalDate.of(2099, 1, 1))));
        UUID endpoint = asKeeper("feeds", () -> endpoints.draft(new DraftEndpoint(UUID.randomUUID(), null, partner, feed,
                transport, new EndpointSetting("web@council.example", "", "us", "", "none", 60, answer), null)));
        move("feeds", endpoint, EndpointStep.TEST);
        move("feeds2", endpoint, EndpointStep.GO_LIVE);
        return endpoint;
    }

    private void retire(UUID endpoint) {
        move("feeds", endpoint, EndpointStep.RETIRE);
    }

    private void move(String who, UUID endpoint, EndpointStep step) {
        asKeeper(who, () -> {
            endpoints.move(new MoveEndpoint(UUID.randomUUID(), endpoint, step, "Only while this test runs.", null));
            return null;
        });
    }

    private BrokerEntry broker() {
        return portal(() -> register.entries().get(0));
    }

    private void tell(BrokerEntry broker, String type, String after) {
        scene.asPortal(AREA, () -> {
            tellings.fact(new AccreditationChanged(broker.id(), type, broker.number().value(), "ACTIVE", after, false,
                    London.today(clock), clock.instant(), false, 9));
            // The engine may have told it by now, which makes no difference.
            Waiting fact = outbox.written(Set.of(type), clock.instant(), clock.instant().plusSeconds(1)).stream()
                    .filter(one -> one.subject().equals(broker.id())).reduce((first, last) -> last).orElseThrow();
            writer.tell(fact);
        });
    }

    private Departure sent(UUID endpoint, String remoteName) {
        Departure departure = next(endpoint).orElseThrow();
        scene.asPortal(AREA, () -> out.ended(departure.messageId(),
                new Carried(AttemptOutcome.OK, null, null, 0, departure.content().length, remoteName)));
        return departure;
    }

    private Optional<Departure> next(UUID endpoint) {
        return portal(() -> out.next(endpoint));
    }

    private Optional<Departure> onTime(UUID endpoint) {
        scene.asPortal(AREA, () -> writer.onTime(endpoint));
        return next(endpoint);
    }

    private void hear(UUID endpoint, String name, byte[] content) {
        scene.asPortal(AREA, () -> answers.hear(new PartnerAnswer(endpoint, name, content)));
    }

    private static byte[] ack(byte[] of) {
        return Json.createObjectBuilder().add("file", "f").add("sha256", Digest.sha256(of))
                .add("received_at", "2026-11-22T10:00:00Z").add("level", "A1").add("outcome", "ACCEPTED").add("rows_total", 1)
                .add("rows_accepted", 1).add("rows_rejected", 0).add("codes", Json.createArrayBuilder())
                .add("message_id", UUID.randomUUID().toString()).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private MessageStatus status(Departure departure) {
        return detail(departure).message().status();
    }

    private MessageDetail detail(Departure departure) {
        return asKeeper("feeds", () -> messages.one(departure.messageId()));
    }

    private static String text(Departure departure) {
        return new String(departure.content(), StandardCharsets.UTF_8);
    }

    private static Instant instant(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(London.ZONE).toInstant();
    }

    private <T> T portal(Callable<T> act) {
        return scene.asThePortal(AREA, act);
    }

    private <T> T asKeeper(String part, Callable<T> act) {
        return scene.as(scene.known(part + "." + AREA + "@alongside.example"), AREA, act);
    }

    /** What the desk and the engine do at one instant. */
    private interface Act {

        void run() throws Exception;
    }

    private static void at(Instant moment, Act act) throws Exception {
        PlayedTime.at(moment, () -> {
            act.run();
            return null;
        });
    }
}
