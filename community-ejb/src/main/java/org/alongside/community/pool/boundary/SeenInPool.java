package org.alongside.community.pool.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.community.council.MoneySeen;
import org.alongside.community.council.SeenOn;
import org.alongside.community.council.boundary.SeePayments;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.control.BookKeepers;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.entity.BankReceipt;
import org.alongside.community.pool.entity.Contribution;

/**
 * Somebody's direct payment has come to a pool, and the bank itself says so: what their council says it has paid there is
 * paid (R-INT-65). What a treasurer wrote down by hand shows nothing until the bank's own line is found for it.
 */
@ApplicationScoped
class SeenInPool {

    @Inject
    private SeePayments payments;

    @Inject
    private Contributions contributions;

    @Inject
    private BookKeepers keepers;

    void show(BankReceipt receipt) {
        if (receipt.isTheBanksWord()) {
            Contribution whose = contributions.get(receipt.poolId(), receipt.contributionId());
            keepers.ownerOf(whose).filter(owner -> whose.source() == MoneySource.DIRECT_PAYMENT)
                    .ifPresent(owner -> payments.came(new MoneySeen(owner, SeenOn.POOL, receipt.poolId(), receipt.lineId(),
                            receipt.day(), receipt.pence())));
        }
    }
}
