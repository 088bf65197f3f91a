package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.AttemptOutcome;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.ReplayStatus;
import org.alongside.integration.message.ReplayStep;
import org.alongside.integration.message.ReplayView;
import org.alongside.integration.message.boundary.AgreeRelease;
import org.alongside.integration.message.boundary.AskRelease;
import org.alongside.integration.message.boundary.AskToSee;
import org.alongside.integration.message.boundary.BeginReplay;
import org.alongside.integration.message.boundary.CarryOut;
import org.alongside.integration.message.boundary.LetSee;
import org.alongside.integration.message.boundary.MoveReplay;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.message.boundary.ReleaseHeld;
import org.alongside.integration.message.boundary.RunReplays;
import org.alongside.integration.message.boundary.SeePayload;
import org.alongside.integration.message.boundary.SendAgain;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointStep;
import org.alongside.integration.partner.PartnerKind;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.AddPartner;
import org.alongside.integration.partner.boundary.DraftEndpoint;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.KeepPartners;
import org.alongside.integration.partner.boundary.LiftStop;
import org.alongside.integration.partner.boundary.MoveEndpoint;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.partner.boundary.StopFeed;
import org.alongside.kit.Demo;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk on the real server. While it plays, the engine stands still, so that each step is this test's. */
@ExtendWith(ArquillianExtension.class)
class SendAgainIT {

    private static final String AREA = Demo.DORSET;
    private static final int MESSAGES = 45;
    private static final int FAILURES = 300;

    @Inject
    private Scene scene;
    @Inject
    private FirstDay firstDay;
    @Inject
    private KeepPartners partners;
    @Inject
    private KeepEndpoints endpoints;
    @Inject
    private ReadPartners stops;
    @Inject
    private TakeIn taking;
    @Inject
    private CarryOut out;
    @Inject
    private SendAgain sending;
    @Inject
    private RunReplays running;
    @Inject
    private ReadMessages messages;
    @Inject
    private SeePayload seeing;
    @Inject
    private ReleaseHeld held;
    @Inject
    private Clock clock;

    @Test
    @Proves({"R-INT-81", "R-INT-82", "R-INT-38", "AC-I34"})
    void what_was_given_up_goes_again_from_the_oldest_and_can_be_held_and_called_off() throws Exception {
        playing(() -> {
            UUID endpoint = live();
            Instant aMinuteAgo = clock.instant().minusSeconds(60);
            for (int i = 0; i < MESSAGES; i++) {
                int number = i;
                playing(aMinuteAgo.plusMillis(i), () -> {
                    arrive(endpoint, number);
                    sent(endpoint, new Carried(AttemptOutcome.REFUSED, FaultCode.E213_SCHEMA, null, 0, 0, ""));
                });
            }
            assertThatThrownBy(() -> begin(filter(null, Set.of()))).isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("FILTER_MISSING");
            MessageFilter dead = filter(endpoint, Set.of(MessageStatus.DEAD));
            assertThat(kofi(() -> sending.preview(dead)).count()).isEqualTo(MESSAGES);

            UUID task = begin(dead);
            step(task);
            assertThat(task(task).sent()).isEqualTo(20);
            move(task, ReplayStep.PAUSE);
            step(task);
            assertThat(task(task).sent()).as("nothing more while it is paused").isEqualTo(20);

            move(task, ReplayStep.RESUME);
            kofiDoes(() -> partners.stop(new StopFeed(UUID.randomUUID(), Feed.F3, "The council asked us to wait.")));
            step(task);
            assertThat(task(task).sent()).as("nothing more while the feed is stopped").isEqualTo(20);
            assertThat(next(endpoint)).as("nor is anything sent").isEmpty();
            UUID stop = kofi(() -> stops.stops()).get(0).id();
            kofiDoes(() -> partners.lift(new LiftStop(UUID.randomUUID(), stop)));

            move(task, ReplayStep.CANCEL);
            step(task);
            assertThat(task(task).status()).isEqualTo(ReplayStatus.CANCELLED);
            List<MessageView> left = kofi(() -> messages.list(dead, null, 100)).messages();
            assertThat(left).as("the rest stay as they were, and those sent again are hidden").hasSize(MESSAGES - 20);
            List<MessageView> again = kofi(() -> messages.list(filter(endpoint, Set.of(MessageStatus.PENDING)), null, 100)).messages();
            assertThat(again).hasSize(20).allSatisfy(copy -> assertThat(copy.replayOf()).isNotNull());
            MessageView original = kofi(() -> messages.one(again.get(19).replayOf())).message();
            assertThat(left).allSatisfy(one -> assertThat(one.createdAt()).isAfterOrEqualTo(original.createdAt()));
            pause(endpoint);
        });
    }

    @Test
    @Proves({"AC-I35", "R-INT-37"})
    void old_failures_are_not_sent_when_the_endpoint_is_live_again() throws Exception {
        playing(() -> {
            UUID endpoint = live();
            playing(clock.instant().minusSeconds(60), () -> {
                for (int i = 0; i < FAILURES; i++) {
                    arrive(endpoint, i);
                    sent(endpoint, new Carried(AttemptOutcome.REFUSED, FaultCode.E213_SCHEMA, null, 0, 0, ""));
                }
            });
            pause(endpoint);
            kofiDoes(() -> endpoints.move(moving(endpoint, EndpointStep.RESUME)));
            assertThat(next(endpoint)).isEmpty();
            assertThat(kofi(() -> sending.preview(filter(endpoint, Set.of(MessageStatus.DEAD)))).count()).isEqualTo(FAILURES);

            arrive(endpoint, FAILURES);
            assertThat(next(endpoint)).as("what is new goes").isPresent();
            pause(endpoint);
        });
    }

    @Test
    @Proves({"AC-I36", "R-INT-76"})
    void what_a_message_says_is_shown_only_after_somebody_else_agreed() throws Exception {
        playing(() -> {
            UUID endpoint = live();
            UUID message = arrive(endpoint, 0).id();
            assertThat(kofi(() -> seeing.covered(message)).covered()).isTrue();
            assertThatThrownBy(() -> kofi(() -> seeing.open(message))).isInstanceOf(NotPermitted.class);
            kofiDoes(() -> seeing.ask(new AskToSee(UUID.randomUUID(), message, "The council asks about line 2.")));
            assertThatThrownBy(() -> kofi(() -> seeing.open(message))).isInstanceOf(NotPermitted.class);
            UUID asked = kofi(() -> seeing.asked(message)).get(0).id();
            assertThatThrownBy(() -> kofiDoes(() -> seeing.agree(new LetSee(UUID.randomUUID(), asked))))
                    .isInstanceOf(RuleBroken.class).hasMessageContaining("SECOND_PERSON");
            hannahDoes(() -> seeing.agree(new LetSee(UUID.randomUUID(), asked)));
            assertThat(kofi(() -> seeing.open(message)).rows().toString()).contains("secret 0");
            pause(endpoint);
        });
    }

    @Test
    @Proves({"AC-I9", "AC-I13"})
    void a_file_that_came_before_is_known_again_and_a_held_one_waits_for_two_people() throws Exception {
        playing(() -> {
            UUID endpoint = live();
            MessageView first = arrive(endpoint, 0);
            assertThat(first.status()).isEqualTo(MessageStatus.HELD);
            assertThat(arrive(endpoint, 0).status()).isEqualTo(MessageStatus.DUPLICATE);
            kofiDoes(() -> held.ask(new AskRelease(UUID.randomUUID(), first.id(), "Finance confirmed the total.")));
            assertThatThrownBy(() -> kofiDoes(() -> held.agree(new AgreeRelease(UUID.randomUUID(), first.id()))))
                    .isInstanceOf(RuleBroken.class).hasMessageContaining("SECOND_PERSON");
            assertThat(kofi(() -> messages.one(first.id())).message().status()).isEqualTo(MessageStatus.HELD);
            pause(endpoint);
        });
    }

    private UUID live() {
        String code = "p" + UUID.randomUUID().toString().substring(0, 8);
        UUID partner = kofi(() -> partners.add(new AddPartner(UUID.randomUUID(), code, "Tried finance",
                PartnerKind.COUNCIL_FINANCE, "", "DSA 7", LocalDate.of(2099, 1, 1))));
        UUID endpoint = kofi(() -> endpoints.draft(new DraftEndpoint(UUID.randomUUID(), null, partner, Feed.F3, Transport.SFTP,
                new EndpointSetting("sftp.example", "", "us", "", "none", 60, AckMode.NONE), null)));
        kofiDoes(() -> endpoints.move(moving(endpoint, EndpointStep.TEST)));
        hannahDoes(() -> endpoints.move(moving(endpoint, EndpointStep.GO_LIVE)));
        return endpoint;
    }

    /** So that nothing of it is tried when the engine goes on. */
    private void pause(UUID endpoint) {
        kofiDoes(() -> endpoints.move(moving(endpoint, EndpointStep.PAUSE)));
    }

    private static MoveEndpoint moving(UUID endpoint, EndpointStep step) {
        return new MoveEndpoint(UUID.randomUUID(), endpoint, step, "Only while this test runs.", null);
    }

    private MessageView arrive(UUID endpoint, int number) {
        byte[] content = ("name\r\nsecret " + number + "\r\n").getBytes(StandardCharsets.UTF_8);
        return scene.asThePortal(AREA, () -> taking.take(new Arrival(endpoint, "F3_tried_" + number + ".csv", "", "text/csv",
                content, null, FileFault.of(FaultCode.E230_CONTROL_TOTAL, "855.21", "855.20"))));
    }

    private Optional<Departure> next(UUID endpoint) {
        return scene.asThePortal(AREA, () -> out.next(endpoint));
    }

    private void sent(UUID endpoint, Carried carried) {
        UUID message = next(endpoint).orElseThrow().messageId();
        scene.asPortal(AREA, () -> out.ended(message, carried));
    }

    private UUID begin(MessageFilter filter) {
        return kofi(() -> sending.begin(new BeginReplay(UUID.randomUUID(), filter, "The council asked for them again.")));
    }

    private void move(UUID task, ReplayStep step) {
        kofiDoes(() -> sending.move(new MoveReplay(UUID.randomUUID(), task, step)));
    }

    private void step(UUID task) {
        scene.asPortal(AREA, () -> running.step(task));
    }

    private ReplayView task(UUID id) {
        return kofi(() -> sending.one(id));
    }

    private static MessageFilter filter(UUID endpoint, Set<MessageStatus> statuses) {
        return new MessageFilter(endpoint, null, null, statuses, null, "", null, null, false, false);
    }

    private <T> T kofi(Callable<T> act) {
        return scene.as(scene.known("feeds.dorset@alongside.example"), AREA, act);
    }

    private void kofiDoes(Runnable act) {
        scene.does(scene.known("feeds.dorset@alongside.example"), AREA, act);
    }

    private void hannahDoes(Runnable act) {
        scene.does(scene.known("feeds2.dorset@alongside.example"), AREA, act);
    }

    /** What the desk and the engine do at one instant. */
    private interface Act {

        void run() throws Exception;
    }

    private void playing(Act act) throws Exception {
        firstDay.of(AREA);
        playing(clock.instant(), act);
    }

    private static void playing(Instant at, Act act) throws Exception {
        PlayedTime.at(at, () -> {
            act.run();
            return null;
        });
    }
}
