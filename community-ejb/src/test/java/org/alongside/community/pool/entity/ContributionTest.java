package org.alongside.community.pool.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.ContributionStep;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PledgeOf;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContributionTest {

    private final Pool pool = APool.active(UUID.randomUUID(), UUID.randomUUID());
    private final Membership asha = APool.active(pool, UUID.randomUUID(), 1);
    private final UUID by = UUID.randomUUID();

    @Test
    @Proves("R-POOL-21")
    void it_may_be_spent_after_its_days_at_the_bank() {
        Contribution one = APool.promised(pool, asha, MoneySource.OWN_MONEY, 90_00);
        one.arrive(APool.TODAY, 3);
        assertThat(one.clearsBy(APool.TODAY.plusDays(2))).isFalse();
        assertThatThrownBy(() -> one.clear(APool.TODAY.plusDays(2))).isInstanceOf(RuleBroken.class);
        assertThat(one.clearsBy(APool.TODAY.plusDays(3))).isTrue();
        one.clear(APool.TODAY.plusDays(3));
        assertThat(one.facts(90_00, 0).isUsableOn(APool.TODAY.plusDays(3))).isTrue();
    }

    @Test
    @Proves({"R-POOL-25", "AC-C39"})
    void a_direct_payment_cannot_be_given_to_the_pot_and_own_money_can() {
        Contribution direct = APool.cleared(pool, asha, MoneySource.DIRECT_PAYMENT, 120_00);
        assertThatThrownBy(() -> direct.gift(10_00, by, APool.TODAY, APool.NOW)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("E-PURPOSE");
        Contribution gift = APool.cleared(pool, asha, MoneySource.OWN_MONEY, 90_00)
                .gift(10_00, by, APool.TODAY, APool.NOW);
        assertThat(gift.ownerId()).isNull();
        assertThat(gift.source()).isEqualTo(MoneySource.DONATION);
        assertThat(gift.facts(10_00, 0).isUsableOn(APool.TODAY)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = MoneySource.class, names = {"DIRECT_PAYMENT", "HEALTH_BUDGET", "SERVICE_FUND"})
    @Proves("R-POOL-25")
    void money_for_somebodys_needs_is_never_promised_to_the_pot(MoneySource source) {
        assertThatThrownBy(() -> APool.promised(pool, null, source, 10_00)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("E-PURPOSE");
    }

    @Test
    @Proves("R-POOL-05")
    void money_for_somebodys_needs_says_which_part_of_their_plan_it_is_for() {
        PledgeOf without = new PledgeOf(MoneySource.DIRECT_PAYMENT, 10_00, Set.of(), Set.of(), null, "", "");
        assertThatThrownBy(() -> new Contribution(pool.id(), asha.id(), without, by, APool.TODAY, APool.NOW))
                .isInstanceOf(RuleBroken.class).hasMessageContaining(PoolRule.OUTCOME_MISSING.name());
    }

    @Test
    @Proves("R-POOL-40")
    void its_end_is_warned_of_sixty_and_fourteen_days_before_and_once_each() {
        PledgeOf grant = new PledgeOf(MoneySource.GRANT, 150_00, Set.of(SpendCategory.MATERIALS), Set.of(),
                APool.TODAY.plusDays(90), "", "Arts Fund");
        Contribution one = new Contribution(pool.id(), null, grant, by, APool.TODAY, APool.NOW);
        one.arrive(APool.TODAY, 0);
        one.clear(APool.TODAY);
        LocalDate sixty = APool.TODAY.plusDays(30);
        LocalDate fourteen = APool.TODAY.plusDays(76);
        assertThat(one.warns(60, sixty.minusDays(1))).isFalse();
        assertThat(one.warns(60, sixty)).isTrue();
        assertThat(one.warns(60, sixty.plusDays(1))).isFalse();
        assertThat(one.warns(14, fourteen)).isTrue();
        assertThat(one.warns(14, fourteen)).isFalse();
        assertThat(one.isOverBy(APool.TODAY.plusDays(90))).isFalse();
        assertThat(one.isOverBy(APool.TODAY.plusDays(91))).isTrue();
    }

    @Test
    void a_promise_that_never_came_cannot_bounce_or_clear() {
        Contribution one = APool.promised(pool, asha, MoneySource.OWN_MONEY, 1);
        assertThatThrownBy(() -> one.move(ContributionStep.BOUNCE)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> one.clear(APool.TODAY)).isInstanceOf(Stale.class);
    }
}
