package org.alongside.community.spend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;

/**
 * A spend, for the features that come after.
 *
 * @param payers     the memberships whose money it takes or took
 * @param approvedBy the memberships that approved it; null in it stands for somebody independent
 * @param paidOn     null before it is paid
 * @param evidencedAt null while there is no receipt
 * @param evidence    null while there is none
 */
public record SpendFacts(UUID spendId, String title, SpendStatus status, Set<UUID> payers, List<UUID> approvedBy,
                         UUID decisionId, LocalDate paidOn, Instant evidencedAt, SpendCategory category,
                         EvidenceKind evidence) {

    /** What was paid by that day had no receipt at that moment. */
    public boolean lackedEvidence(LocalDate paidBy, Instant then) {
        return paidOn != null && !paidOn.isAfter(paidBy) && (evidencedAt == null || evidencedAt.isAfter(then));
    }
}
