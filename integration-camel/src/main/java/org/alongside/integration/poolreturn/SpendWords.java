package org.alongside.integration.poolreturn;

import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.EvidenceKind;

/** What money went on, in the words councils have for it. */
final class SpendWords {

    private SpendWords() {
    }

    /** What the bank took has no category. */
    static String category(SpendCategory category) {
        if (category == null) {
            return "OTHER";
        }
        return switch (category) {
            case ACTIVITY, OUTINGS -> "ACTIVITY";
            case ROOM -> "VENUE";
            case TRANSPORT -> "TRANSPORT";
            case EQUIPMENT, MATERIALS -> "EQUIPMENT";
            case SUPPORT -> "PA_WAGES";
            case FOOD, OTHER -> "OTHER";
        };
    }

    /** What two of the group signed is for the group: a council has no word for it. */
    static String evidence(EvidenceKind kind) {
        return kind == null || kind == EvidenceKind.NOTE ? "NONE" : kind.name();
    }
}
