package org.alongside.integration.message.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.entity.AreaKey;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.AnEndpoint;
import org.alongside.integration.partner.EndpointView;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MessagesIT {

    private static final Instant NOW = AnEndpoint.NOW;
    private static final byte[] SECRET = "Ann Example, 44-00-26".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static final Store store = Store.of("integration");

    private final UUID area = UUID.randomUUID();

    @Test
    @Proves("R-INT-33")
    void what_failed_holds_up_its_own_thing_and_no_other() {
        store.inArea(area, em -> {
            EndpointView endpoint = AnEndpoint.draft(em, Feed.F2);
            Message first = pending(em, endpoint, "BRK-1", 1);
            Message behind = pending(em, endpoint, "BRK-1", 2);
            Message other = pending(em, endpoint, "BRK-2", 1);
            first.sending(NOW);
            first.refused(FaultCode.E110_AUTH, NOW);
            em.flush();
            assertThat(new Messages(em).next(endpoint.id(), true, NOW)).map(Message::id).hasValue(other.id());
            other.sending(NOW);
            other.sent(NOW);
            em.flush();
            assertThat(new Messages(em).next(endpoint.id(), true, NOW)).isEmpty();
            assertThat(new Messages(em).nextTry(endpoint.id(), NOW)).as("nobody looks again and again").isEmpty();
            assertThat(new Messages(em).next(endpoint.id(), false, NOW)).map(Message::id).hasValue(behind.id());
        });
    }

    @Test
    @Proves({"R-INT-26", "R-INT-27"})
    void what_somebody_was_sending_who_is_gone_is_taken_up_again() {
        store.inArea(area, em -> {
            EndpointView endpoint = AnEndpoint.draft(em, Feed.F2);
            Message message = pending(em, endpoint, "BRK-1", 1);
            message.sending(NOW);
            em.flush();
            Message again = new Messages(em).next(endpoint.id(), true, NOW.plusSeconds(50)).orElseThrow();
            assertThat(again.eventId()).isEqualTo(message.eventId());
            again.sending(NOW.plusSeconds(50));
            assertThat(again.attempts()).isEqualTo(2);
        });
    }

    @Test
    void what_is_tried_again_waits_for_its_time() {
        store.inArea(area, em -> {
            EndpointView endpoint = AnEndpoint.draft(em, Feed.F2);
            Message message = pending(em, endpoint, "BRK-1", 1);
            message.sending(NOW);
            message.failed(FaultCode.E102_REMOTE_5XX, null, 0, NOW);
            em.flush();
            Messages messages = new Messages(em);
            assertThat(messages.next(endpoint.id(), true, NOW.plusSeconds(4))).isEmpty();
            assertThat(messages.nextTry(endpoint.id(), NOW)).hasValue(NOW.plusSeconds(5));
            assertThat(messages.next(endpoint.id(), true, NOW.plusSeconds(5))).isPresent();
        });
    }

    @Test
    @Proves({"R-INT-28", "R-INT-29"})
    void the_same_bytes_are_known_again_and_lead_to_the_first() {
        store.inArea(area, em -> {
            EndpointView endpoint = AnEndpoint.draft(em, Feed.F3);
            Message first = received(em, endpoint);
            Message second = received(em, endpoint);
            Nets nets = new Nets(em, new CurrentCall());
            assertThat(nets.claim(endpoint.id(), "sha256 1", "1", first.id(), NOW)).isEmpty();
            assertThat(nets.claim(endpoint.id(), "sha256 1", "1", second.id(), NOW))
                    .hasValueSatisfying(known -> assertThat(known.messageId()).isEqualTo(first.id()));
        });
    }

    @Test
    @Proves("R-INT-32")
    void numbers_have_no_gap_when_something_was_rolled_back() {
        EndpointView endpoint = store.in(area, em -> AnEndpoint.draft(em, Feed.F2));
        assertThat(next(endpoint)).isEqualTo(1);
        store.inArea(area, em -> {
            assertThat(new Nets(em, new CurrentCall()).next(endpoint.id(), "BRK-1")).isEqualTo(2);
            em.getTransaction().setRollbackOnly();
            em.getTransaction().rollback();
            em.getTransaction().begin();
        });
        assertThat(next(endpoint)).isEqualTo(2);
    }

    private long next(EndpointView endpoint) {
        return store.in(area, em -> new Nets(em, new CurrentCall()).next(endpoint.id(), "BRK-1"));
    }

    @Test
    @Proves("R-INT-72")
    void what_a_message_says_is_sealed_and_gone_with_the_key_of_its_area() {
        UUID message = store.in(area, em -> kept(em, Feed.F3));
        store.inArea(area, em -> {
            Payloads payloads = payloads(em);
            assertThat(payloads.content(message)).hasValue(SECRET);
            assertThat(new String(payloads.find(message).orElseThrow().sealed(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Ann").doesNotContain("44-00-26");
            em.createQuery("select k from AreaKey k", AreaKey.class).getResultList().forEach(em::remove);
        });
        store.inArea(area, em -> assertThatThrownBy(() -> payloads(em).content(message))
                .isInstanceOf(IllegalStateException.class));
    }

    @Test
    @Proves("R-INT-83")
    void what_is_over_is_forgotten_unless_somebody_has_still_to_look() {
        UUID over = store.in(area, em -> kept(em, Feed.F3));
        UUID open = store.in(area, em -> kept(em, Feed.F3));
        store.inArea(area, em -> em.find(Message.class, over).repeated(open, NOW));
        store.inArea(area, em -> em.find(Message.class, open).hold(FaultCode.E200_CHECKSUM, NOW));
        store.inArea(area, em -> {
            Payloads payloads = payloads(em);
            assertThat(payloads.forget(AnEndpoint.TODAY.plusDays(30), 10)).as("not before its time").isZero();
            assertThat(payloads.forget(AnEndpoint.TODAY.plusDays(31), 10)).isEqualTo(1);
            assertThat(payloads.find(over)).isEmpty();
            assertThat(payloads.find(open)).isPresent();
        });
    }

    @Test
    @Proves("R-INT-89")
    void who_asks_for_events_comes_past_those_whose_text_is_gone() {
        store.inArea(area, em -> {
            EndpointView endpoint = AnEndpoint.draft(em, Feed.F2);
            pending(em, endpoint, "BRK-1", 1).placed(1);
            Message kept = pending(em, endpoint, "BRK-1", 2);
            kept.placed(2);
            em.flush();
            payloads(em).keep(kept.id(), Feed.F2, "application/json", SECRET, AnEndpoint.TODAY);
            em.flush();
            assertThat(new Messages(em).writtenAfter(endpoint.id(), 0, 1)).extracting(Message::id).containsExactly(kept.id());
        });
    }

    @Test
    @Proves("R-INT-72")
    void who_are_the_first_at_the_same_moment_seal_under_one_key() {
        int many = 8;
        CyclicBarrier together = new CyclicBarrier(many);
        Set<String> seen = IntStream.range(0, many).mapToObj(i -> CompletableFuture.supplyAsync(() -> store.in(area, em -> {
            assertThat(em.createQuery("select k from AreaKey k", AreaKey.class).getResultList()).isEmpty();
            await(together);
            return new AreaKeys(em, new CurrentCall()).cipher().fingerprint("the same");
        }), command -> new Thread(command).start())).toList().stream().map(CompletableFuture::join).collect(Collectors.toSet());
        assertThat(seen).hasSize(1);
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Payloads payloads(EntityManager em) {
        return new Payloads(em, new AreaKeys(em, new CurrentCall()));
    }

    private static UUID kept(EntityManager em, Feed feed) {
        String code = "p" + Long.toString(em.createQuery("select count(p) from Partner p", Long.class).getSingleResult()) + "x";
        Message message = received(em, AnEndpoint.draft(em, feed, code));
        payloads(em).keep(message.id(), feed, "text/csv", SECRET, AnEndpoint.TODAY);
        return message.id();
    }

    private static Message received(EntityManager em, EndpointView endpoint) {
        Message message = Message.received(endpoint, "F3_KEN.csv", NOW);
        em.persist(message);
        em.flush();
        assertThat(message.status()).isEqualTo(MessageStatus.RECEIVED);
        return message;
    }

    private static Message pending(EntityManager em, EndpointView endpoint, String about, long sequence) {
        Message message = Message.pending(endpoint, new Outgoing(UUID.randomUUID(), about, "status", "application/json",
                new byte[0], about, "", null, 1, null), sequence, NOW.minusSeconds(10).plusMillis(sequence));
        em.persist(message);
        em.flush();
        return message;
    }
}
