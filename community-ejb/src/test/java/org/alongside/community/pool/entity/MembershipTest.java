package org.alongside.community.pool.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.MembershipStep;
import org.alongside.community.pool.PoolTask;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private final Pool pool = APool.active(UUID.randomUUID(), UUID.randomUUID());
    private final Membership member = APool.active(pool, UUID.randomUUID(), 3, PoolTask.SIGNATORY);

    @Test
    @Proves("R-POOL-01")
    void anybody_may_leave_without_saying_why() {
        member.move(MembershipStep.GIVE_NOTICE, APool.NOW);
        assertThat(member.status()).isEqualTo(MembershipStatus.NOTICE);
        member.move(MembershipStep.SETTLE, APool.NOW);
        member.move(MembershipStep.PAID, APool.NOW);
        assertThat(member.status()).isEqualTo(MembershipStatus.LEFT);
        assertThat(member.tasks()).isEmpty();
        assertThatThrownBy(() -> member.move(MembershipStep.DEATH, APool.NOW)).isInstanceOf(Stale.class);
    }

    @Test
    void a_household_word_is_compared_without_capitals_spaces_and_accents_and_never_shown() {
        Membership other = APool.active(pool, UUID.randomUUID(), 4);
        member.tellHousehold("Café  Bleu");
        other.tellHousehold("cafe bleu!");
        assertThat(member.household()).isEqualTo(other.household()).isNotNull();
        assertThat(member.tellHousehold("Café Bleu").toString()).doesNotContain("Caf");
        assertThat(APool.active(pool, UUID.randomUUID(), 5).household()).isNull();
    }

    @Test
    void the_same_word_in_another_pool_is_another_household() {
        Membership elsewhere = APool.active(APool.forming(UUID.randomUUID()), UUID.randomUUID(), 1);
        member.tellHousehold("river");
        elsewhere.tellHousehold("river");
        assertThat(member.household()).isNotEqualTo(elsewhere.household());
    }
}
