package org.alongside.community.pool.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.alongside.community.pool.BankRow;
import org.alongside.community.pool.ReceiptStatus;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class BankReceiptTest {

    private final UUID pool = UUID.randomUUID();
    private final UUID treasurer = UUID.randomUUID();
    private final UUID contribution = UUID.randomUUID();
    private final BankReceipt unknown = receipt(null);

    @Test
    @Proves("R-POOL-22")
    void money_nobody_knew_is_matched_by_two_people() {
        unknown.propose(contribution, treasurer);
        assertThatThrownBy(() -> unknown.confirm(treasurer)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("E-SOD");
        unknown.confirm(UUID.randomUUID());
        assertThat(unknown.status()).isEqualTo(ReceiptStatus.MATCHED);
        assertThat(unknown.contributionId()).isEqualTo(contribution);
    }

    @Test
    @Proves("R-POOL-22")
    void what_nobody_finds_out_about_is_sent_back_after_sixty_days() {
        assertThatThrownBy(() -> unknown.sendBack(treasurer, APool.TODAY.plusDays(59))).isInstanceOf(RuleBroken.class);
        unknown.sendBack(treasurer, APool.TODAY.plusDays(60));
        assertThat(unknown.status()).isEqualTo(ReceiptStatus.RETURNED);
    }

    @Test
    void a_wrong_guess_is_taken_back() {
        unknown.propose(contribution, treasurer);
        unknown.deny();
        assertThat(unknown.status()).isEqualTo(ReceiptStatus.SUSPENSE);
        assertThat(unknown.contributionId()).isNull();
    }

    @Test
    void what_is_known_is_settled() {
        assertThatThrownBy(() -> receipt(contribution).propose(contribution, treasurer)).isInstanceOf(Stale.class);
    }

    private BankReceipt receipt(UUID known) {
        return new BankReceipt(pool, new BankRow(APool.TODAY, 40_00, "REF 12", 1), known, treasurer, APool.NOW);
    }
}
