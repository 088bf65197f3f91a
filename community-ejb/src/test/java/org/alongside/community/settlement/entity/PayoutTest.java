package org.alongside.community.settlement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.settlement.Payee;
import org.alongside.community.settlement.PayoutStatus;
import org.alongside.community.settlement.SettlementRule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class PayoutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final UUID ben = UUID.randomUUID();
    private final UUID treasurer = UUID.randomUUID();

    @Test
    @Proves({"R-POOL-23", "R-POOL-16"})
    void two_people_pay_and_neither_is_the_one_who_gets_it() {
        Payout payout = payout(43_07, treasurer);
        assertThatThrownBy(() -> payout.confirm(ben, treasurer, DAY)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(SettlementRule.SAME_PERSON_TWICE.name());
        assertThatThrownBy(() -> payout.confirm(ben, ben, DAY)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(SettlementRule.PAYEE_PAYS_THEMSELVES.name());
        payout.confirm(ben, UUID.randomUUID(), DAY);
        assertThat(payout.status()).isEqualTo(PayoutStatus.PAID);
        assertThatThrownBy(() -> payout(1, ben)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothing_owed_is_nothing_to_pay() {
        assertThatThrownBy(() -> payout(0, treasurer)).isInstanceOf(RuleBroken.class);
    }

    private Payout payout(long pence, UUID by) {
        return new Payout(UUID.randomUUID(), UUID.randomUUID(), Payee.MEMBER, pence, ben, by, Instant.EPOCH);
    }
}
