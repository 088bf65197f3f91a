package org.alongside.training.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.alongside.training.enrolment.entity.CalendarKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CalendarKeysIT {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @RegisterExtension
    static final Store store = Store.of("training");

    private final UUID area = UUID.randomUUID();
    private final UUID ann = Somebody.named("Ann");

    @Test
    void an_address_leads_to_its_owner_until_it_is_renewed_and_in_its_own_area_only() {
        CalendarKey key = new CalendarKey(ann, NOW);
        String first = key.token();
        store.inArea(area, em -> new CalendarKeys(em).add(key));
        store.inArea(area, em -> assertThat(new CalendarKeys(em).with(first).orElseThrow().personId()).isEqualTo(ann));
        store.inArea(UUID.randomUUID(), em -> assertThat(new CalendarKeys(em).with(first)).isEmpty());

        store.inArea(area, em -> new CalendarKeys(em).of(ann).orElseThrow().renew(NOW));
        store.inArea(area, em -> {
            assertThat(new CalendarKeys(em).with(first)).as("the old address").isEmpty();
            String second = new CalendarKeys(em).of(ann).orElseThrow().token();
            assertThat(new CalendarKeys(em).with(second)).isPresent();
            assertThat(second).hasSizeGreaterThan(40).isNotEqualTo(first);
        });
    }
}
