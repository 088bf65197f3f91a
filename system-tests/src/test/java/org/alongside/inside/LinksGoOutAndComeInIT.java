package org.alongside.inside;

import static org.alongside.inside.Feeding.AREA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.council.LinkStatus;
import org.alongside.community.council.boundary.LinkWithCouncil;
import org.alongside.community.council.boundary.StopLink;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.AttemptOutcome;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.message.FaultView;
import org.alongside.integration.message.MessageDetail;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.boundary.CarryOut;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is who at the council, on the real server. While it plays the engine stands still, so that each step is this test's. */
@ExtendWith(ArquillianExtension.class)
class LinksGoOutAndComeInIT {

    @Inject
    private Scene scene;
    @Inject
    private Feeding feeding;
    @Inject
    private CarryOut out;
    @Inject
    private TakeIn taking;
    @Inject
    private ReadMessages messages;
    @Inject
    private LinkWithCouncil linking;
    @Inject
    private Clock clock;

    @Test
    @Proves({"F13", "R-INT-70"})
    void what_is_taken_back_before_it_was_sent_is_called_off_and_nobody_hears_of_it() throws Exception {
        playing(() -> {
            UUID endpoint = feeding.endpoint(Feed.F13);
            UUID ann = scene.newcomer("Ann Example");
            UUID request = feeding.asking(ann);
            feeding.tell(request);
            MessageView waiting = about(endpoint, request).get(0);
            assertThat(waiting.status()).isEqualTo(MessageStatus.PENDING);
            assertThat(detail(waiting).hasPayload()).isTrue();

            stop(ann);
            assertThat(next(endpoint)).as("asked again at every attempt").isEmpty();
            assertThat(read(waiting).status()).isEqualTo(MessageStatus.CANCELLED);
            assertThat(read(waiting).reason()).isEqualTo(FaultCode.E401_AUTHORITY_WITHDRAWN.name());
            feeding.tell(request);
            assertThat(about(endpoint, request)).as("nothing to tell whoever had nothing").hasSize(1);
            assertThat(detail(waiting).hasPayload()).as("what they let us send is erased").isFalse();
        });
    }

    @Test
    @Proves({"F13", "R-INT-70", "R-INT-04"})
    void who_had_it_hears_that_it_is_taken_back() throws Exception {
        playing(() -> {
            UUID endpoint = feeding.endpoint(Feed.F13);
            UUID ann = scene.newcomer("Ann Example");
            UUID request = feeding.asking(ann);
            feeding.tell(request);
            Departure sent = next(endpoint).orElseThrow();
            JsonObject event = json(sent);
            assertThat(event.getString("type")).isEqualTo("uk.ulo.person.link_requested.v1");
            assertThat(event.getString("authorityref")).isEqualTo(request.toString());
            assertThat(event.getString("dataclassification")).isEqualTo("confidential");
            assertThat(event.getJsonObject("data").keySet()).as("nothing more than they agreed to").containsExactlyInAnyOrder(
                    "link_request_id", "authority_ref", "family_name", "given_names", "date_of_birth", "postcode");
            arrived(sent);

            stop(ann);
            feeding.tell(request);
            Departure end = next(endpoint).orElseThrow();
            assertThat(json(end).getString("type")).isEqualTo("uk.ulo.person.authority_withdrawn.v1");
            assertThat(new String(end.content(), StandardCharsets.UTF_8)).doesNotContain("Example", "1980");
            arrived(end);
        });
    }

    @Test
    @Proves({"F13", "R-INT-29", "R-INT-30", "R-INT-05"})
    void what_the_council_answers_is_taken_row_by_row_and_what_was_sent_is_erased() throws Exception {
        playing(() -> {
            UUID endpoint = feeding.endpoint(Feed.F13);
            UUID ann = scene.newcomer("Ann Example");
            UUID request = feeding.asking(ann);
            feeding.tell(request);
            Departure sent = next(endpoint).orElseThrow();
            arrived(sent);
            String person = Long.toString(System.nanoTime());

            MessageView yes = answers(endpoint, "{\"specversion\":\"1.0\",\"id\":\"" + UUID.randomUUID()
                    + "\",\"type\":\"uk.ulo.person.link_confirmed.v1\",\"tenantid\":\"" + Feeding.CODE
                    + "\",\"data\":{\"link_request_id\":\"" + request + "\",\"outcome\":\"CONFIRMED\",\"la_person_id\":\""
                    + person + "\"}}");
            assertThat(yes.status()).isEqualTo(MessageStatus.APPLIED);
            assertThat(status(ann)).isEqualTo(LinkStatus.CONFIRMED);
            assertThat(detail(about(endpoint, request).get(0)).hasPayload()).isFalse();

            UUID bob = scene.newcomer("Bob Example");
            UUID bobs = feeding.asking(bob);
            MessageView table = answers(endpoint, "event,link_request_id,outcome,la_person_id,old_id,new_id\r\n"
                    + "LINK_CONFIRMED," + request + ",CONFIRMED," + person + ",,\r\n"
                    + "LINK_REFUSED," + request + ",NO_MATCH,,,\r\n"
                    + "LINK_CONFIRMED," + bobs + ",CONFIRMED," + person + ",,\r\n"
                    + "LINK_CONFIRMED," + UUID.randomUUID() + ",CONFIRMED,1" + person + ",,\r\n"
                    + "ID_MERGED,,,," + person + ",2" + person + "\r\n"
                    + "ID_SPLIT,,,,2" + person + ",3" + person + "\r\n");
            assertThat(table.status()).isEqualTo(MessageStatus.PARTLY_APPLIED);
            assertThat(table.accepted()).as("the one it said before, the merge, the split").isEqualTo(3);
            assertThat(table.refused()).as("two answers to one question").isEqualTo(1);
            assertThat(table.waiting()).isEqualTo(2);
            assertThat(codes(table)).containsExactlyInAnyOrder(FaultCode.E321_CONFLICT, FaultCode.E321_CONFLICT,
                    FaultCode.E310_NO_MATCH);
            assertThat(status(ann)).as("the council mixed up two people").isEqualTo(LinkStatus.UNCLEAR);
            assertThat(status(bob)).isEqualTo(LinkStatus.REQUESTED);

            MessageView ended = answers(endpoint, "event,link_request_id\r\nLINK_ENDED," + request + "\r\n");
            assertThat(ended.status()).isEqualTo(MessageStatus.APPLIED);
            assertThat(status(ann)).isEqualTo(LinkStatus.ENDED);
        });
    }

    @Test
    @Proves({"R-INT-01", "R-INT-16"})
    void what_is_for_another_area_or_no_answer_at_all_is_held() throws Exception {
        playing(() -> {
            UUID endpoint = feeding.endpoint(Feed.F13);
            assertThat(answers(endpoint, "event,la_code,link_request_id\r\nLINK_ENDED,KEN," + UUID.randomUUID()).reason())
                    .isEqualTo(FaultCode.E312_WRONG_TENANT.name());
            assertThat(answers(endpoint, "{\"type\":\"uk.ulo.person.something.v1\",\"data\":{}}").reason())
                    .isEqualTo(FaultCode.E213_SCHEMA.name());
            assertThat(answers(endpoint, "{\"type\":\"a\",\"type\":\"b\"}").reason()).isEqualTo(FaultCode.E213_SCHEMA.name());
        });
    }

    private MessageView answers(UUID endpoint, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String name = content.startsWith("{") ? "answer.json" : "answers.csv";
        return scene.asThePortal(AREA, () -> taking.take(new Arrival(endpoint, name, "", "text/plain", bytes, null, null)));
    }

    private LinkStatus status(UUID person) {
        return scene.as(person, AREA, () -> linking.mine()).status();
    }

    private void stop(UUID person) {
        scene.does(person, AREA, () -> linking.stop(new StopLink(UUID.randomUUID())));
    }

    private Optional<Departure> next(UUID endpoint) {
        return scene.asThePortal(AREA, () -> out.next(endpoint));
    }

    private void arrived(Departure departure) {
        scene.asPortal(AREA, () -> out.ended(departure.messageId(),
                new Carried(AttemptOutcome.OK, null, null, 202, departure.content().length, "")));
    }

    private static JsonObject json(Departure departure) {
        try (JsonReader reader = Json.createReader(
                new StringReader(new String(departure.content(), StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }

    /** What went out about this request, the newest first. */
    private List<MessageView> about(UUID endpoint, UUID request) {
        MessageFilter filter = new MessageFilter(endpoint, null, Direction.OUT, Set.of(), null, request.toString(), null, null,
                false, false);
        return scene.as(feeding.keeper("Kim Keeper"), AREA, () -> messages.list(filter, null, 100)).messages();
    }

    private MessageView read(MessageView message) {
        return detail(message).message();
    }

    private List<FaultCode> codes(MessageView message) {
        return detail(message).faults().stream().map(FaultView::code).toList();
    }

    private MessageDetail detail(MessageView message) {
        return scene.as(feeding.keeper("Kim Keeper"), AREA, () -> messages.one(message.id()));
    }

    /** What the desk and the engine do at one instant. */
    private interface Act {

        void run() throws Exception;
    }

    private void playing(Act act) throws Exception {
        PlayedTime.at(clock.instant(), () -> {
            act.run();
            return null;
        });
    }
}
