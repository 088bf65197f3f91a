package org.alongside.community.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;

/**
 * What is to be posted, checked before it is sent. It says which book, why and for whom, and holds no free text (INV-12).
 *
 * @param commandId the command that asks for it, or what made a sweep due: together with type and cause it can be posted once
 * @param valueDate when it really happened, today or earlier; it is entered today
 * @param causeId the spend, contribution, settlement or exchange it belongs to
 * @param actingFor on whose behalf, when not the actor's own; null otherwise
 * @param decisionId the decision it rests on; null when there is none
 */
public record JournalDraft(UUID bookId, UUID commandId, JournalType type, LocalDate valueDate, UUID causeId, UUID actingFor,
        UUID decisionId, List<Leg> legs) {

    public JournalDraft {
        legs = List.copyOf(legs);
        if (type == JournalType.REVERSE) {
            throw new RuleBroken(LedgerRule.REVERSED_BY_HAND);
        }
        if (legs.size() < 2) {
            throw new RuleBroken(LedgerRule.TOO_FEW_LINES);
        }
        if (legs.stream().anyMatch(leg -> leg.amount() <= 0)) {
            throw new RuleBroken(LedgerRule.NOT_AN_AMOUNT);
        }
        if (sum(legs) != 0) {
            throw new RuleBroken(LedgerRule.DOES_NOT_ADD_UP);
        }
        if (!legs.stream().allMatch(type::touches)) {
            throw new RuleBroken(LedgerRule.ACCOUNTS_OF_ANOTHER_JOURNAL);
        }
    }

    /** By somebody for themselves, resting on no decision. */
    public static JournalDraft of(UUID bookId, UUID commandId, JournalType type, LocalDate valueDate, UUID causeId,
            List<Leg> legs) {
        return new JournalDraft(bookId, commandId, type, valueDate, causeId, null, null, legs);
    }

    public JournalDraft onBehalfOf(UUID person) {
        return new JournalDraft(bookId, commandId, type, valueDate, causeId, person, decisionId, legs);
    }

    public JournalDraft decidedIn(UUID decision) {
        return new JournalDraft(bookId, commandId, type, valueDate, causeId, actingFor, decision, legs);
    }

    private static long sum(List<Leg> legs) {
        try {
            return legs.stream().mapToLong(leg -> leg.side().signed(leg.amount())).reduce(0, Math::addExact);
        } catch (ArithmeticException tooLarge) {
            throw new RuleBroken(LedgerRule.NOT_AN_AMOUNT);
        }
    }
}
