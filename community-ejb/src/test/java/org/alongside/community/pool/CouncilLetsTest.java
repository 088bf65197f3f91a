package org.alongside.community.pool;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.alongside.community.council.ABudget;
import org.alongside.community.council.BudgetAccount;
import org.alongside.community.council.BudgetState;
import org.alongside.community.council.BudgetView;
import org.alongside.community.council.Delivery;
import org.alongside.community.council.PaymentPeriod;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("R-INT-68")
class CouncilLetsTest {

    @Test
    void where_the_council_has_said_nothing_the_persons_word_counts() {
        assertThatCode(() -> new CouncilLets(List.of()).require(0, 1_000_000_00)).doesNotThrowAnyException();
    }

    @Test
    void nothing_goes_in_where_the_council_does_not_permit_it() {
        assertThatThrownBy(() -> new CouncilLets(List.of(budget(false))).require(0, 1)).hasMessageContaining("POOLING_NOT_PERMITTED");
    }

    @Test
    void no_more_goes_in_than_the_council_pays_in_a_year() {
        CouncilLets lets = new CouncilLets(List.of(budget(true), budget(false)));

        assertThatCode(() -> lets.require(11_117_59, 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> lets.require(11_117_59, 2)).hasMessageContaining("MORE_THAN_THE_BUDGET");
    }

    private static BudgetView budget(boolean pooling) {
        return new BudgetView("A", BudgetState.ACTIVE, Delivery.DIRECT_PAYMENT, LocalDate.of(2026, 4, 6), null, null,
                ABudget.cost(17_50), PaymentPeriod.FOUR_WEEKLY, BudgetAccount.PREPAID_CARD, pooling);
    }
}
