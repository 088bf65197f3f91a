package org.alongside.accreditation.framework;

import java.util.List;

/**
 * One area of skill and knowledge in one edition.
 *
 * @param localKnowledge what is known about it is known about one place, so it is taught apart (R-TRN-44)
 * @param relation how it came from the edition before; null in the first edition
 * @param topUp    what somebody who met the earlier wording still has to show; empty when nothing
 */
public record FrameworkArea(String code, AreaLevel level, String seedRef, String title, String statement,
                            List<String> elements, List<ContextNote> notes, Integer evidenceMaxAgeMonths,
                            boolean conditionAllowed, boolean safetyCritical, boolean localKnowledge,
                            Relation relation, String topUp) {

    public FrameworkArea {
        elements = List.copyOf(elements);
        notes = List.copyOf(notes);
    }

    public boolean core() {
        return level == AreaLevel.CORE;
    }

    public Criterion asCriterion() {
        return new Criterion(code, core() ? CriterionKind.CORE : CriterionKind.OPTIONAL, title, statement,
                evidenceMaxAgeMonths, conditionAllowed);
    }
}
