package org.alongside.community.policy.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.policy.PolicyStatus;
import org.alongside.community.policy.PolicyValue;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Proves("17")
class PolicyChangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");

    private final UUID fay = UUID.randomUUID();
    private final UUID col = UUID.randomUUID();

    @Test
    void one_person_proposes_and_another_confirms() {
        PolicyChange change = proposed(10, TODAY);

        assertThatThrownBy(() -> change.confirm(fay, TODAY, NOW)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("CONFIRMED_BY_WHO_PROPOSED");
        change.confirm(col, TODAY, NOW);

        assertThat(change.status()).isEqualTo(PolicyStatus.CONFIRMED);
        assertThat(change.answeredBy()).isEqualTo(col);
        assertThatThrownBy(() -> change.confirm(col, TODAY, NOW)).isInstanceOf(Stale.class);
    }

    @Test
    void who_proposed_may_turn_it_down_themselves() {
        PolicyChange change = proposed(10, TODAY);
        change.turnDown(fay, NOW);
        assertThat(change.status()).isEqualTo(PolicyStatus.TURNED_DOWN);
        assertThatThrownBy(() -> change.confirm(col, TODAY, NOW)).isInstanceOf(Stale.class);
    }

    @Test
    void nothing_counts_backwards() {
        assertThatThrownBy(() -> proposed(10, TODAY.minusDays(1))).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("DAY_IN_THE_PAST");
        PolicyChange change = proposed(10, TODAY);
        assertThatThrownBy(() -> change.confirm(col, TODAY.plusDays(1), NOW)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("DAY_HAS_PASSED");
    }

    @Test
    void a_number_stays_in_its_range() {
        assertThatThrownBy(() -> proposed(3, TODAY)).isInstanceOf(RuleBroken.class).hasMessageContaining("VALUE_OUT_OF_RANGE");
        assertThatThrownBy(() -> proposed(13, TODAY)).isInstanceOf(RuleBroken.class).hasMessageContaining("VALUE_OUT_OF_RANGE");
        assertThat(proposed(4, TODAY).value()).isEqualTo(4);
        assertThat(proposed(12, TODAY).value()).isEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    void what_counts_without_a_change_is_allowed_itself(PolicyValue name) {
        assertThat(name.allows(name.usual())).isTrue();
    }

    private PolicyChange proposed(long weeks, LocalDate from) {
        return new PolicyChange(PolicyValue.RETAINED_CONTINGENCY, weeks, from, fay, TODAY, NOW);
    }
}
