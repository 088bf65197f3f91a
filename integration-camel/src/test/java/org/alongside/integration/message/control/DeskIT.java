package org.alongside.integration.message.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessagePlace;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.AnEndpoint;
import org.alongside.integration.partner.EndpointView;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeskIT {

    private static final Instant NOW = AnEndpoint.NOW;

    @RegisterExtension
    static final Store store = Store.of("integration");

    private final UUID area = UUID.randomUUID();

    /** Three at each moment, so that places within one moment count too. */
    @Test
    @Proves("R-INT-86")
    void pages_neither_repeat_nor_skip_a_message_while_more_come() {
        store.inArea(area, em -> {
            EndpointView endpoint = AnEndpoint.draft(em, Feed.F2);
            List<UUID> before = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                before.add(dead(em, endpoint, "BRK-" + i, NOW.plusSeconds(i / 3)).id());
            }
            Desk desk = new Desk(em);
            List<UUID> seen = new ArrayList<>();
            MessagePlace place = null;
            for (List<Message> page = desk.newestFirst(all(), null, 7); !page.isEmpty();
                    page = desk.newestFirst(all(), place, 7)) {
                page.forEach(message -> seen.add(message.id()));
                Message last = page.get(page.size() - 1);
                place = new MessagePlace(last.view().createdAt(), last.id());
                dead(em, endpoint, "later", NOW.plusSeconds(1000));
            }
            assertThat(seen).containsExactlyInAnyOrderElementsOf(before);
            assertThat(desk.oldestFirst(all(), null, 100)).extracting(one -> one.view().createdAt()).isSorted();
        });
    }

    @Test
    @Proves("R-INT-86")
    void a_place_survives_its_way_through_an_address() {
        MessagePlace place = new MessagePlace(Instant.parse("2026-11-22T12:00:00.123456Z"), UUID.randomUUID());
        assertThat(MessagePlace.read(place.written())).hasValue(place);
        assertThat(MessagePlace.read("yesterday_nobody")).isEmpty();
        assertThat(MessagePlace.read("")).isEmpty();
        assertThat(MessagePlace.read(Instant.MAX + "_" + UUID.randomUUID())).isEmpty();
    }

    @Test
    @Proves({"R-INT-82", "R-INT-33", "R-INT-81"})
    void what_was_sent_again_is_hidden_and_no_longer_in_the_way_of_what_came_after_it() {
        store.inArea(area, em -> {
            EndpointView endpoint = AnEndpoint.draft(em, Feed.F2);
            Message first = dead(em, endpoint, "BRK-1", NOW);
            Message behind = pending(em, endpoint, "BRK-1", 2, NOW.plusSeconds(1));
            Messages messages = new Messages(em);
            assertThat(messages.next(endpoint.id(), true, NOW.plusSeconds(5))).isEmpty();
            Message copy = first.again(endpoint, first.sequence(), NOW.plusSeconds(3));
            em.persist(copy);
            em.flush();
            assertThat(messages.next(endpoint.id(), true, NOW.plusSeconds(5))).map(Message::id).hasValue(copy.id());
            assertThat(copy.eventId()).isEqualTo(first.eventId());
            copy.sending(NOW.plusSeconds(4));
            copy.sent(NOW.plusSeconds(4));
            em.flush();
            assertThat(messages.next(endpoint.id(), true, NOW.plusSeconds(5))).map(Message::id).hasValue(behind.id());

            Desk desk = new Desk(em);
            assertThat(desk.newestFirst(all(), null, 10)).extracting(Message::id).doesNotContain(first.id());
            assertThat(desk.newestFirst(withReplayed(), null, 10)).extracting(Message::id).contains(first.id(), copy.id());
            assertThat(desk.unsettled()).extracting(Desk.Pile::status).containsExactly(MessageStatus.PENDING);
        });
    }

    @Test
    void a_message_is_found_by_what_people_know_of_it() {
        store.inArea(area, em -> {
            EndpointView endpoint = AnEndpoint.draft(em, Feed.F2);
            Message one = dead(em, endpoint, "BRK-7", NOW);
            dead(em, endpoint, "BRK-77", NOW);
            Desk desk = new Desk(em);
            assertThat(desk.newestFirst(known("BRK-7"), null, 10)).extracting(Message::id).containsExactly(one.id());
            assertThat(desk.newestFirst(known(one.id().toString()), null, 10)).extracting(Message::id).containsExactly(one.id());
            assertThat(desk.newestFirst(known("BRK-7' or '1'='1"), null, 10)).isEmpty();
            assertThat(desk.count(all())).isEqualTo(2);
            assertThat(desk.newestFirst(needy(), null, 10)).hasSize(2);
        });
    }

    private static MessageFilter all() {
        return filter("", false, false);
    }

    private static MessageFilter withReplayed() {
        return filter("", false, true);
    }

    private static MessageFilter needy() {
        return filter("", true, false);
    }

    private static MessageFilter known(String key) {
        return filter(key, false, false);
    }

    private static MessageFilter filter(String key, boolean needy, boolean replayed) {
        return new MessageFilter(null, Feed.F2, Direction.OUT, Set.of(), null, key, null, NOW.plusSeconds(900), needy, replayed);
    }

    private static Message dead(EntityManager em, EndpointView endpoint, String about, Instant at) {
        Message message = pending(em, endpoint, about, 1, at);
        message.sending(at);
        message.refused(FaultCode.E213_SCHEMA, at);
        em.flush();
        return message;
    }

    private static Message pending(EntityManager em, EndpointView endpoint, String about, long sequence, Instant at) {
        Message message = Message.pending(endpoint, new Outgoing(UUID.randomUUID(), about, "status", "application/json",
                new byte[0], about, "", null, 1, null), sequence, at);
        em.persist(message);
        em.flush();
        return message;
    }
}
