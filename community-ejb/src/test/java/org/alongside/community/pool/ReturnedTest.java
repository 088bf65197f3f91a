package org.alongside.community.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.ledger.Leg;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class ReturnedTest {

    @Test
    @Proves("R-POOL-21")
    void what_bounces_is_taken_from_its_own_lot_and_what_was_spent_is_owed_by_its_owner() {
        LotFacts lot = new LotFacts(UUID.randomUUID(), UUID.randomUUID(), MoneySource.OWN_MONEY, ContributionStatus.CLEARED,
                Set.of(), Set.of(), null, LocalDate.of(2026, 5, 1), 56_67, 10_00, "");
        assertThat(Returned.of(90_00, 56_67).legs(lot)).containsExactly(
                Leg.debit(PoolAccounts.lot(lot.lotId()), 56_67), Leg.debit(PoolAccounts.deficit(lot), 33_33),
                Leg.credit(PoolAccounts.BANK, 90_00));
        assertThat(Returned.of(90_00, 90_00).deficit()).isZero();
        assertThat(Returned.of(90_00, 0).legs(lot)).hasSize(2);
    }
}
