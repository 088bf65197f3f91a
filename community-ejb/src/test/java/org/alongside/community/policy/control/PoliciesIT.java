package org.alongside.community.policy.control;

import static org.alongside.community.policy.PolicyValue.CLEARING;
import static org.alongside.community.policy.PolicyValue.QUORUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.entity.PolicyChange;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Proves("17")
class PoliciesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");

    private static Store store;

    private final UUID area = UUID.randomUUID();
    private final UUID fay = Somebody.named("Fay");
    private final UUID col = Somebody.named("Col");

    @BeforeAll
    static void start() {
        store = Store.of("community");
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void a_confirmed_number_counts_from_its_day_in_its_area() {
        confirmed(CLEARING, 5, TODAY);
        confirmed(CLEARING, 1, TODAY.plusDays(10));
        proposed(QUORUM, 80);

        assertThat(value(area, CLEARING, TODAY.minusDays(1))).isEqualTo(3);
        assertThat(value(area, CLEARING, TODAY)).isEqualTo(5);
        assertThat(value(area, CLEARING, TODAY.plusDays(10))).isEqualTo(1);
        assertThat(value(area, QUORUM, TODAY)).as("proposed only").isEqualTo(50);
        assertThat(value(UUID.randomUUID(), CLEARING, TODAY)).as("another area").isEqualTo(3);
        store.inArea(area, em -> assertThat(new Policies(em).values(TODAY)).hasSize(PolicyValue.values().length)
                .containsEntry(CLEARING, 5L).containsEntry(QUORUM, 50L));
    }

    @Test
    void the_later_confirmation_for_a_day_counts_and_both_are_kept() {
        confirmed(CLEARING, 5, TODAY);
        store.inArea(area, em -> {
            PolicyChange second = new PolicyChange(CLEARING, 4, TODAY, fay, TODAY, NOW.plusSeconds(60));
            new Policies(em).add(second);
            second.confirm(col, TODAY, NOW.plusSeconds(120));
        });

        assertThat(value(area, CLEARING, TODAY)).isEqualTo(4);
        store.inArea(area, em -> assertThat(new Policies(em).history()).extracting(PolicyChange::value).containsExactly(4L, 5L));
    }

    @Test
    void one_proposal_at_a_time() {
        proposed(QUORUM, 80);
        assertThatThrownBy(() -> proposed(QUORUM, 60)).isInstanceOf(RuleBroken.class).hasMessageContaining("ALREADY_PROPOSED");
    }

    private void confirmed(PolicyValue name, long value, LocalDate from) {
        store.inArea(area, em -> {
            PolicyChange change = new PolicyChange(name, value, from, fay, TODAY, NOW);
            new Policies(em).add(change);
            change.confirm(col, TODAY, NOW);
        });
    }

    private void proposed(PolicyValue name, long value) {
        store.inArea(area, em -> new Policies(em).add(new PolicyChange(name, value, TODAY, fay, TODAY, NOW)));
    }

    private static long value(UUID area, PolicyValue name, LocalDate day) {
        return store.in(area, em -> new Policies(em).value(name, day));
    }
}
