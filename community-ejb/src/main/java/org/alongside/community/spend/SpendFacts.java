package org.alongside.community.spend;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A spend, for the features that come after.
 *
 * @param payers     the memberships whose money it takes or took
 * @param approvedBy the memberships that approved it; null in it stands for somebody independent
 * @param evidenced  a receipt is there; {@code paidOn} is null before it is paid
 */
public record SpendFacts(UUID spendId, String title, SpendStatus status, Set<UUID> payers, List<UUID> approvedBy,
                         UUID decisionId, LocalDate paidOn, boolean evidenced) {

    public boolean lacksEvidence() {
        return paidOn != null && !evidenced;
    }
}
