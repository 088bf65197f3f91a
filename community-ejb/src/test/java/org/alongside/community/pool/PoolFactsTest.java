package org.alongside.community.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class PoolFactsTest {

    private static final UUID ASHA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final UUID HOME = UUID.randomUUID();

    @Test
    @Proves("R-SAFE-08")
    void a_task_counts_while_its_holder_is_active_and_not_paused() {
        assertThat(pool(MembershipStatus.ACTIVE).require(ASHA, PoolTask.TREASURER).personId()).isEqualTo(ASHA);
        assertThatThrownBy(() -> pool(MembershipStatus.NOTICE).require(ASHA, PoolTask.TREASURER))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> pool(MembershipStatus.ACTIVE, true).require(ASHA, PoolTask.TREASURER))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> pool(MembershipStatus.ACTIVE).require(BEN, PoolTask.TREASURER))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void of_somebody_outside_the_pool_is_not_there() {
        PoolFacts pool = pool(MembershipStatus.ACTIVE);
        assertThatThrownBy(() -> pool.requireMember(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pool(MembershipStatus.LEFT).requireMember(ASHA)).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves("R-POOL-17")
    void who_gave_the_same_word_lives_in_one_household_and_who_gave_none_in_none() {
        PoolFacts pool = pool(MembershipStatus.ACTIVE);
        assertThat(pool.requireMember(ASHA).sharesHouseholdWith(pool.requireMember(BEN))).isTrue();
        MemberFacts alone = member(UUID.randomUUID(), null, MembershipStatus.ACTIVE);
        assertThat(alone.sharesHouseholdWith(member(UUID.randomUUID(), null, MembershipStatus.ACTIVE))).isFalse();
    }

    @Test
    @Proves("R-POOL-44")
    void a_pool_that_was_stopped_takes_and_spends_nothing() {
        PoolFacts frozen = new PoolFacts(UUID.randomUUID(), "Friday Makers", PoolKind.MEMBER_POOL, PoolStatus.FROZEN,
                Set.of(), null, List.of());
        assertThatThrownBy(frozen::requireRunning).isInstanceOf(Stale.class);
        assertThat(PoolStatus.FROZEN.keepsBooks()).isTrue();
        assertThat(PoolStatus.CLOSED.keepsBooks()).isFalse();
    }

    @Test
    void who_left_and_came_again_is_a_member() {
        PoolFacts pool = new PoolFacts(UUID.randomUUID(), "Friday Makers", PoolKind.MEMBER_POOL, PoolStatus.ACTIVE, Set.of(),
                null, List.of(member(BEN, null, MembershipStatus.LEFT), member(BEN, null, MembershipStatus.ACTIVE)));
        assertThat(pool.requireMember(BEN).isActive()).isTrue();
    }

    private static PoolFacts pool(MembershipStatus ofAsha) {
        return pool(ofAsha, false);
    }

    private static PoolFacts pool(MembershipStatus ofAsha, boolean paused) {
        return new PoolFacts(UUID.randomUUID(), "Friday Makers", PoolKind.MEMBER_POOL, PoolStatus.ACTIVE, Set.of(), null,
                List.of(new MemberFacts(UUID.randomUUID(), ASHA, "Asha", 1, 0, HOME, Set.of(PoolTask.TREASURER), ofAsha, paused),
                        member(BEN, HOME, MembershipStatus.ACTIVE)));
    }

    private static MemberFacts member(UUID person, UUID household, MembershipStatus status) {
        return new MemberFacts(UUID.randomUUID(), person, "Ben", 2, 0, household, Set.of(PoolTask.SIGNATORY), status, false);
    }
}
