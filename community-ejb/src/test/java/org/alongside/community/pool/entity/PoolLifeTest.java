package org.alongside.community.pool.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolTask;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class PoolLifeTest {

    private final UUID asha = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final Pool pool = APool.forming(asha);

    @Test
    @Proves("R-POOL-03")
    void it_begins_when_two_signed_the_same_agreement_and_a_holder_and_two_signatories_are_named() {
        pool.nameHolder(HolderKind.CLUB_ACCOUNT, "Friday Makers", "1234");
        pool.adopt(1, List.of(APool.invited(pool, asha, PoolTask.TREASURER, PoolTask.SIGNATORY),
                APool.invited(pool, ben, PoolTask.SIGNATORY)), APool.NOW);
        assertThat(pool.status()).isEqualTo(PoolStatus.ACTIVE);
        assertThat(pool.agreementNo()).isEqualTo(1);
    }

    @Test
    @Proves("R-POOL-03")
    void all_that_is_missing_is_said_at_once() {
        assertThatThrownBy(() -> pool.adopt(1, List.of(APool.invited(pool, asha)), APool.NOW))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.breaches())
                        .extracting(Breach::rule).containsExactlyInAnyOrder(PoolRule.FEWER_THAN_TWO_SIGNED,
                                PoolRule.HOLDER_MISSING, PoolRule.SIGNATORIES_MISSING, PoolRule.TREASURER_MISSING));
        assertThat(pool.status()).isEqualTo(PoolStatus.FORMING);
    }

    @Test
    @Proves("R-POOL-44")
    void a_frozen_pool_runs_again_when_two_people_say_that_the_cause_is_gone() {
        Pool running = APool.active(asha, ben);
        running.freeze("The bank asks a question", APool.NOW);
        UUID finance = UUID.randomUUID();
        running.unfreeze(finance, APool.NOW);
        assertThat(running.status()).isEqualTo(PoolStatus.FROZEN);
        assertThatThrownBy(() -> running.unfreeze(finance, APool.NOW)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("E-SOD");
        running.unfreeze(UUID.randomUUID(), APool.NOW);
        assertThat(running.status()).isEqualTo(PoolStatus.ACTIVE);
    }

    @Test
    @Proves("R-POOL-43")
    void with_fewer_than_two_members_for_sixty_days_it_comes_to_its_end() {
        Pool running = APool.active(asha, ben);
        assertThat(running.countMembers(1, APool.TODAY)).isFalse();
        assertThat(running.countMembers(1, APool.TODAY.plusDays(59))).isFalse();
        assertThat(running.countMembers(1, APool.TODAY.plusDays(60))).isTrue();
        assertThat(running.countMembers(2, APool.TODAY.plusDays(61))).isFalse();
        assertThat(running.countMembers(1, APool.TODAY.plusDays(62))).isFalse();
    }

    @Test
    @Proves({"R-POOL-41", "AC-C54"})
    void with_one_penny_that_nobody_knows_it_cannot_close() {
        Pool ending = APool.active(asha, ben);
        ending.windUp(UUID.randomUUID(), APool.NOW);
        assertThatThrownBy(() -> ending.close(List.of(0L, 1L, 0L), asha, false, APool.NOW))
                .isInstanceOf(RuleBroken.class).hasMessageContaining(PoolRule.BOOK_NOT_EMPTY.name());
        assertThat(ending.status()).isEqualTo(PoolStatus.WINDING_UP);
    }

    @Test
    @Proves("R-POOL-41")
    void a_member_and_somebody_of_finance_close_it_together() {
        Pool ending = APool.active(asha, ben);
        ending.windUp(UUID.randomUUID(), APool.NOW);
        assertThatThrownBy(() -> ending.close(List.of(0L), ben, true, APool.NOW)).isInstanceOf(RuleBroken.class);
        assertThat(ending.close(List.of(0L), asha, false, APool.NOW)).isFalse();
        assertThatThrownBy(() -> ending.close(List.of(0L), asha, true, APool.NOW)).isInstanceOf(RuleBroken.class);
        assertThat(ending.close(List.of(0L), ben, true, APool.NOW)).isTrue();
        assertThat(ending.status()).isEqualTo(PoolStatus.CLOSED);
    }

    @Test
    void what_is_not_in_the_table_is_refused() {
        assertThatThrownBy(() -> pool.windUp(null, APool.NOW)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> pool.close(List.of(), asha, false, APool.NOW)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> pool.freeze("x", APool.NOW)).isInstanceOf(Stale.class);
    }
}
