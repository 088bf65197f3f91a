package org.alongside.community.policy;

import static org.alongside.community.policy.PolicyUnit.DAYS;
import static org.alongside.community.policy.PolicyUnit.HOURS;
import static org.alongside.community.policy.PolicyUnit.MINUTES;
import static org.alongside.community.policy.PolicyUnit.PENCE;
import static org.alongside.community.policy.PolicyUnit.PEOPLE;
import static org.alongside.community.policy.PolicyUnit.PERCENT;
import static org.alongside.community.policy.PolicyUnit.TIMES;
import static org.alongside.community.policy.PolicyUnit.WEEKS;
import static org.alongside.community.policy.PolicyUnit.WORKING_DAYS;
import static org.alongside.community.policy.PolicyUnit.YES_OR_NO;

/**
 * Every number of section 17 that concerns the community: what counts where an area has set nothing, and the range it may
 * choose from. Limits on balances are below zero where somebody may owe.
 */
public enum PolicyValue {

    /** Weeks of direct payment a person may keep back before "surplus" is spoken of (R-POOL-29). */
    RETAINED_CONTINGENCY("retainedContingencyWeeks", "Contingency a person may keep back",
            8, 4, 12, WEEKS),
    /** A longer notice is kinder; a shorter one is not allowed (R-POOL-27). */
    CLAWBACK_REPLY("clawbackReplyDays", "Time to answer when a council asks for money back",
            14, 14, 90, DAYS),
    /** Whether the council is told when somebody joins a pool with a direct payment. */
    TELL_COUNCIL_OF_JOINING("tellCouncilOfJoining", "The council is told when somebody joins a pool with a direct payment",
            1, 0, 1, YES_OR_NO),
    CLEARING("clearingDays", "Time until money paid in can be spent",
            3, 0, 10, DAYS),
    /** Up to here one signatory is enough. */
    ONE_SIGNATORY_SPEND("oneSignatorySpendPence", "Spending one signatory may approve",
            25_00, 0, 100_00, PENCE),
    /** Up to here two signatories are enough; above, the members decide. */
    TWO_SIGNATORY_SPEND("twoSignatorySpendPence", "Spending two signatories may approve",
            100_00, 0, 1_000_00, PENCE),
    QUORUM("quorumPercent", "Electors who must take part in a decision",
            50, 34, 100, PERCENT),
    DECISION_OPEN("decisionOpenDays", "Time a decision stays open",
            7, 7, 42, DAYS),
    LEAVER_SETTLEMENT("leaverSettlementDays", "Time to settle with somebody who leaves",
            10, 1, 10, WORKING_DAYS),
    /** An invoice may exceed what is held by this much, or by the percentage below, whichever is less (R-POOL-15). */
    OVER_INVOICE("overInvoicePence", "How far an invoice may exceed what was held",
            5_00, 0, 20_00, PENCE),
    OVER_INVOICE_SHARE("overInvoicePercent", "How far it may exceed it as a share, if that is less",
            5, 0, 10, PERCENT),
    EVIDENCE("evidenceDays", "Time to hand in a receipt",
            30, 7, 60, DAYS),
    /** Up to here a signed note will do instead of a receipt (R-POOL-18). */
    NOTE_INSTEAD_OF_RECEIPT("noteInsteadOfReceiptPence", "Spending a signed note is enough for",
            10_00, 0, 25_00, PENCE),
    STATEMENT("statementDays", "Time until statements go out after a month is closed",
            5, 1, 10, WORKING_DAYS),
    /** More than so many weeks of planned spending paid in at once asks for a reason (R-POOL-30). */
    SURPLUS("surplusWeeks", "Planned spending that may be paid in at once",
            13, 4, 26, WEEKS),
    TIME_LIMIT("timeLimitMinutes", "How far a person may owe time",
            -600, -2_400, 0, MINUTES),
    TIME_POT_LIMIT("timePotLimitMinutes", "How far the community pot may owe time",
            -6_000, -24_000, 0, MINUTES),
    TIME_PROMPT("timePromptMinutes", "Time saved up at which somebody is reminded to use it",
            2_400, 600, 12_000, MINUTES),
    /** The first so many exchanges of either side are looked at beforehand (R-TIME-14). */
    TIME_REVIEW_FIRST("timeReviewFirst", "First exchanges of a person that are looked at beforehand",
            3, 1, 10, TIMES),
    TIME_REVIEW_LONGER_THAN("timeReviewLongerThanMinutes", "Exchanges longer than this are looked at beforehand",
            240, 60, 480, MINUTES),
    TIME_FIRST_REMINDER("timeFirstReminderDays", "First reminder to confirm an exchange",
            3, 1, 7, DAYS),
    TIME_SECOND_REMINDER("timeSecondReminderDays", "Second reminder to confirm an exchange",
            7, 2, 14, DAYS),
    TIME_TO_COORDINATOR("timeToCoordinatorDays", "An unconfirmed exchange goes to the coordinator",
            14, 7, 28, DAYS),
    MATCH_SUPPRESSION("matchSuppressionDays", "A match that was turned down is not shown again",
            90, 30, 365, DAYS),
    MATCH_SUGGESTIONS("matchSuggestions", "People suggested to somebody at a time, at most",
            3, 1, 3, TIMES),
    SAFEGUARDING_ACKNOWLEDGE("safeguardingAcknowledgeHours", "A worry goes to the deputy when nobody has taken it",
            4, 1, 4, HOURS),
    SAFEGUARDING_TRIAGE("safeguardingTriageDays", "A worry is looked into",
            1, 1, 1, WORKING_DAYS),
    /** Fewer people than this are never counted out loud (R-PRIV-07). */
    SMALL_NUMBER("smallNumber", "Fewest people a report names a number for",
            5, 5, 20, PEOPLE),
    COUNCIL_LINK("councilLinkDays", "A link for the council to somebody’s statement works",
            30, 1, 90, DAYS),
    /** A full list from the council that has shrunk by more was most likely cut off, and is held (R-INT-50). */
    SNAPSHOT_SHRINK("snapshotShrinkPercent", "How much shorter a council’s full list of budgets may be than its last one",
            20, 5, 50, PERCENT),
    /** Later, money of the same amount is something else (R-INT-65). */
    PAYMENT_SEEN("paymentSeenDays", "How long after its day a council’s payment may show on a statement",
            7, 1, 14, DAYS),
    /** Told to the person only (R-INT-73). */
    CARD_LOW("cardLowPence", "What is left on a card when its owner is told that it is low",
            50_00, 0, 500_00, PENCE),
    CARD_QUIET("cardQuietWeeks", "Weeks without spending after which the owner of a card is asked whether all is well",
            8, 4, 26, WEEKS),
    /** It is sent to find them and nothing is known by it (R-INT-04). */
    NHS_NUMBER("askForNhsNumber", "People may give their NHS number so that the council finds them",
            0, 0, 1, YES_OR_NO);

    private final String code;
    private final String label;
    private final long usual;
    private final long least;
    private final long most;
    private final PolicyUnit unit;

    PolicyValue(String code, String label, long usual, long least, long most, PolicyUnit unit) {
        this.code = code;
        this.label = label;
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.unit = unit;
    }

    /** As it is kept. */
    public String code() {
        return code;
    }

    /** What a person reads beside the number. */
    public String label() {
        return label;
    }

    /** Where an area has set nothing. */
    public long usual() {
        return usual;
    }

    public long least() {
        return least;
    }

    public long most() {
        return most;
    }

    public PolicyUnit unit() {
        return unit;
    }

    public boolean allows(long value) {
        return value >= least && value <= most;
    }
}
