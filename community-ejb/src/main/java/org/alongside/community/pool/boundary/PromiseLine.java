package org.alongside.community.pool.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.pool.ContributionStatus;
import org.alongside.community.pool.ContributionStep;
import org.alongside.community.pool.MoneySource;

/**
 * Money promised or come, as those see it who keep the books (R-POOL-36): whose, how much, from where; of a plan only
 * that there is one. Pence.
 */
public record PromiseLine(UUID contributionId, String from, MoneySource source, boolean linkedToOutcome, String usedFor,
                          ContributionStatus status, long promised, long free, long held, LocalDate clearsOn,
                          LocalDate expires, String because) {

    public boolean waitsForBank() {
        return status == ContributionStatus.PLEDGED;
    }

    public boolean canBounce() {
        return status.can(ContributionStep.BOUNCE);
    }
}
