package org.alongside.integration.lane.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.alongside.integration.lane.Lane;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Portals that take lanes from one table, with PostgreSQL between them and nothing else. */
class LanesIT {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int HANDS = 32;

    @RegisterExtension
    static final Store store = Store.of("integration");

    private final UUID area = UUID.randomUUID();
    private final UUID here = UUID.randomUUID();
    private final UUID there = UUID.randomUUID();
    private final Set<UUID> opened = new HashSet<>();

    @AfterEach
    void close() {
        run(lanes -> {
            opened.forEach(lanes::close);
            return null;
        });
    }

    @Test
    @Proves("R-INT-14")
    void five_thousand_endpoints_are_each_looked_at_once_by_two_portals() throws Exception {
        open(5000);
        Map<UUID, Integer> looks = new ConcurrentHashMap<>();
        ExecutorService portals = Executors.newFixedThreadPool(8);
        List<Future<?>> hands = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UUID portal = i % 2 == 0 ? here : there;
            hands.add(portals.submit(() -> lookUntilNothingIsDue(portal, looks)));
        }
        for (Future<?> hand : hands) {
            hand.get();
        }
        portals.shutdown();
        assertThat(looks).hasSize(5000).allSatisfy((endpoint, times) -> assertThat(times).isEqualTo(1));
        assertThat(take(here, NOON)).as("nothing is due until the next time").isEmpty();
        assertThat(take(here, NOON.plus(AN_HOUR))).hasSize(HANDS);
    }

    private void lookUntilNothingIsDue(UUID portal, Map<UUID, Integer> looks) {
        for (List<Lane> lanes = take(portal, NOON); !lanes.isEmpty(); lanes = take(portal, NOON)) {
            List<UUID> looked = lanes.stream().map(Lane::endpointId).toList();
            looked.forEach(endpoint -> looks.merge(endpoint, 1, Integer::sum));
            run(table -> looked.stream().filter(one -> table.giveBack(one, portal, NOON, NOON.plus(AN_HOUR))).count());
        }
    }

    @Test
    @Proves("R-INT-14")
    void what_a_portal_that_was_killed_had_in_hand_is_free_within_a_minute() {
        open(10);
        List<Lane> lost = take(there, NOON);
        assertThat(lost).hasSize(10);
        assertThat(take(here, NOON.plusSeconds(44))).as("while it may still be there").isEmpty();
        assertThat(take(here, NOON.plusSeconds(59))).containsExactlyInAnyOrderElementsOf(lost);
    }

    @Test
    @Proves("R-INT-14")
    void a_portal_that_says_it_is_there_keeps_what_it_has_in_hand() {
        open(1);
        take(there, NOON);
        run(lanes -> {
            lanes.stillHere(there, NOON.plusSeconds(40));
            return null;
        });
        assertThat(take(here, NOON.plusSeconds(59))).isEmpty();
        assertThat(take(here, NOON.plusSeconds(86))).hasSize(1);
    }

    @Test
    @Proves("R-INT-14")
    void who_lost_a_lane_cannot_give_it_back_for_who_has_it_now() {
        UUID endpoint = open(1).get(0);
        take(there, NOON);
        take(here, NOON.plusSeconds(50));
        assertThat(giveBack(endpoint, there, NOON)).isFalse();
        assertThat(take(there, NOON.plusSeconds(51))).as("it is still the other's").isEmpty();
    }

    @Test
    @Proves("R-INT-14")
    void what_is_woken_while_it_is_looked_at_is_due_again_at_once() {
        UUID endpoint = open(1).get(0);
        take(here, NOON);
        run(lanes -> {
            lanes.wake(endpoint, NOON);
            return null;
        });
        giveBack(endpoint, here, NOON.plus(AN_HOUR));
        assertThat(take(here, NOON)).hasSize(1);
        giveBack(endpoint, here, NOON.plus(AN_HOUR));
        assertThat(take(here, NOON)).as("and then it is not").isEmpty();
    }

    private List<UUID> open(int number) {
        List<UUID> endpoints = new ArrayList<>();
        run(lanes -> {
            for (int i = 0; i < number; i++) {
                UUID endpoint = UUID.randomUUID();
                lanes.open(endpoint, area, NOON.minusSeconds(i));
                endpoints.add(endpoint);
            }
            return null;
        });
        opened.addAll(endpoints);
        return endpoints;
    }

    private List<Lane> take(UUID portal, Instant now) {
        return run(lanes -> lanes.take(portal, HANDS, now));
    }

    private boolean giveBack(UUID endpoint, UUID portal, Instant next) {
        return run(lanes -> lanes.giveBack(endpoint, portal, NOON, next));
    }

    private static <T> T run(Function<Lanes, T> work) {
        return store.in(Call.national(Actor.PORTAL), entityManager -> work.apply(new Lanes(entityManager)));
    }
}
