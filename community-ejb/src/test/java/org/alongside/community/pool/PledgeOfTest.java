package org.alongside.community.pool;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PledgeOfTest {

    @ParameterizedTest
    @Proves("R-POOL-30")
    @EnumSource(value = MoneySource.class, names = {"DIRECT_PAYMENT", "HEALTH_BUDGET", "SERVICE_FUND"})
    void more_money_for_somebodys_own_support_than_the_next_weeks_need_asks_why(MoneySource source) {
        assertThatThrownBy(() -> pledge(source, "").requireExplained(119_99)).hasMessageContaining("PARKING_UNEXPLAINED");
        assertThatCode(() -> pledge(source, "").requireExplained(120_00)).doesNotThrowAnyException();
        assertThatCode(() -> pledge(source, "A week away in June").requireExplained(0)).doesNotThrowAnyException();
    }

    @Test
    @Proves("R-POOL-30")
    void own_money_is_nobodys_business() {
        assertThatCode(() -> pledge(MoneySource.OWN_MONEY, "").requireExplained(0)).doesNotThrowAnyException();
    }

    private static PledgeOf pledge(MoneySource source, String because) {
        return new PledgeOf(source, 120_00, Set.of(), Set.of(UUID.randomUUID()), null, because, "");
    }
}
