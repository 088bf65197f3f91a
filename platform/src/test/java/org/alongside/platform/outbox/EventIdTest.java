package org.alongside.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.platform.outbox.entity.OutboxItem;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("R-INT-26")
class EventIdTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123Z");

    @Test
    void an_id_is_of_version_seven_and_begins_with_its_moment() {
        UUID id = EventId.at(NOW);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void ids_lie_in_the_order_of_their_time_and_none_comes_twice() {
        List<String> ids = IntStream.range(0, 2000).mapToObj(i -> EventId.at(NOW.plusMillis(i)).toString()).toList();
        List<UUID> atOnce = IntStream.range(0, 2000).mapToObj(i -> EventId.at(NOW)).toList();

        assertThat(ids).isSorted();
        assertThat(atOnce).doesNotHaveDuplicates();
    }

    @Test
    void a_fact_has_its_id_from_the_moment_it_is_written() {
        assertThat(new OutboxItem(UUID.randomUUID(), "a.fact", "{}", NOW).id().version()).isEqualTo(7);
    }
}
