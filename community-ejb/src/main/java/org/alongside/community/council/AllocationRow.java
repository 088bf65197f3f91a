package org.alongside.community.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of feed F3, already typed: a budget as the council says it is, in one version.
 *
 * @param line             where it stands in the file
 * @param laPersonId       the council's own identifier, compared as text: its zeros belong to it (R-INT-47)
 * @param number           {@code allocation_version}: the higher one is the newer one
 * @param component        null where the council names none
 * @param end              null while it is open
 * @param reviewDue        null where none is fixed
 * @param contingencyWeeks null where the council says nothing
 * @param team             a team, not a person; null for none
 */
public record AllocationRow(long line, String laCode, String laPersonId, String reference, int number, BudgetState state,
        ServiceType serviceType, String component, Delivery delivery, LocalDate start, LocalDate end, LocalDate reviewDue,
        Cost cost, PaymentPeriod period, BudgetAccount account, Integer contingencyWeeks, boolean pooling, Coding coding,
        String team, Instant updatedAt) {

    private static final int MOST_WEEKS = 12;

    /** What is wrong with it by itself, whoever it is about. */
    public List<AllocationRule> refusals() {
        List<AllocationRule> broken = new ArrayList<>();
        when(end != null && end.isBefore(start), AllocationRule.END_BEFORE_START, broken);
        when(reviewDue != null && !reviewDue.isAfter(start), AllocationRule.REVIEW_NOT_AFTER_START, broken);
        when(cost.unitPence() <= 0, AllocationRule.PRICE_NOT_POSITIVE, broken);
        when(cost.unit().perUnit() && (cost.unitsPerWeek() == null || cost.unitsPerWeek().signum() <= 0),
                AllocationRule.UNITS_MISSING, broken);
        when(cost.contributionWeekly() < 0 || cost.contributionWeekly() > cost.grossWeekly(),
                AllocationRule.CONTRIBUTION_OUT_OF_RANGE, broken);
        when(cost.netWeekly() != cost.grossWeekly() - cost.contributionWeekly(), AllocationRule.NET_DIFFERS, broken);
        when(contingencyWeeks != null && (contingencyWeeks < 0 || contingencyWeeks > MOST_WEEKS),
                AllocationRule.CONTINGENCY_OUT_OF_RANGE, broken);
        return broken;
    }

    private static void when(boolean wrong, AllocationRule rule, List<AllocationRule> broken) {
        if (wrong) {
            broken.add(rule);
        }
    }
}
