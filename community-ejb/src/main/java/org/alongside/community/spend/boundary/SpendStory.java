package org.alongside.community.spend.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.spend.SpendAct;

/**
 * One spend from the question to the receipt, as this person may see it.
 *
 * @param mine           my own part; null when I take no part
 * @param approvalsNeeded in all
 * @param decisionId     the group's decision; null when none is needed
 * @param paper          I can open the receipt as a file
 * @param evidenceDue    the last day for the receipt; null before it is paid
 */
public record SpendStory(SpendLine line, UUID poolId, String poolName, String askedBy, String payee, String shareRule,
                         boolean fromPot, MyShare mine, List<String> approvedBy, int approvalsNeeded, UUID decisionId,
                         long heldPence, long paidPence, List<PaymentLine> payments, String evidence, boolean paper,
                         LocalDate evidenceDue, Set<SpendAct> acts) {

    public SpendStory {
        approvedBy = List.copyOf(approvedBy);
        payments = List.copyOf(payments);
        acts = Set.copyOf(acts);
    }

    public boolean can(String act) {
        return acts.contains(SpendAct.valueOf(act));
    }
}
