package org.alongside.community.statement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.community.statement.PeriodStatus;
import org.alongside.community.statement.StatementEvent;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final LocalDate JUNE = LocalDate.parse("2026-06-02");
    private static final Instant NOW = Instant.parse("2026-06-03T10:00:00Z");

    private final UUID treasurer = UUID.randomUUID();
    private final UUID finance = UUID.randomUUID();
    private final Period may = new Period(UUID.randomUUID(), MAY);

    @Test
    @Proves("R-POOL-32")
    void a_month_is_compared_when_it_is_over_and_the_bank_says_the_same() {
        assertThatThrownBy(() -> may.reconcile(280_40, 280_40, 0, "", treasurer, LocalDate.parse("2026-05-31")))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("MONTH_NOT_OVER");
        assertThatThrownBy(() -> may.reconcile(280_41, 280_40, 0, "", treasurer, JUNE))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("BANK_DIFFERS");
        assertThat(may.reconcile(280_40, 280_40, 0, "", treasurer, JUNE))
                .isEqualTo(new StatementEvent.MonthReconciled(may.id(), may.poolId(), MAY, 280_40));
    }

    @Test
    @Proves("R-POOL-32")
    void money_nobody_knows_about_is_explained_first() {
        assertThatThrownBy(() -> may.reconcile(290_40, 290_40, 10_00, " ", treasurer, JUNE))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("SUSPENSE_UNEXPLAINED");
        may.reconcile(290_40, 290_40, 10_00, "The bank is looking for who sent it.", treasurer, JUNE);
        assertThat(may.status()).isEqualTo(PeriodStatus.RECONCILING);
    }

    @Test
    @Proves({"R-POOL-32", "R-POOL-33"})
    void another_person_closes_it_after_the_month_before_and_only_once() {
        assertThatThrownBy(() -> may.close(false, finance, NOW)).isInstanceOf(Stale.class);
        may.reconcile(280_40, 280_40, 0, "", treasurer, JUNE);

        assertThatThrownBy(() -> may.close(false, treasurer, NOW))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("CLOSED_BY_WHO_RECONCILED");
        assertThatThrownBy(() -> may.close(true, finance, NOW))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("EARLIER_MONTH_OPEN");
        may.close(false, finance, NOW);
        assertThat(may.closedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> may.reconcile(1, 1, 0, "", treasurer, JUNE)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> may.close(false, finance, NOW)).isInstanceOf(Stale.class);
    }
}
