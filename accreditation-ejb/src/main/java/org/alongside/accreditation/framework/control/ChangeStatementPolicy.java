package org.alongside.accreditation.framework.control;

import java.util.ArrayList;
import java.util.List;
import org.alongside.accreditation.framework.ChangeStatement;
import org.alongside.accreditation.framework.FrameworkRule;
import org.alongside.platform.error.Breach;

/** A change takes effect only with its reasons in the open (R-ACC-11). */
public final class ChangeStatementPolicy {

    private static final int LONGEST = 4_000;

    /** Before people are asked: what would change. */
    List<Breach> checkToConsult(ChangeStatement statement) {
        List<Breach> breaches = new ArrayList<>();
        if (statement.subject().isBlank()) {
            breaches.add(Breach.at("change-subject", FrameworkRule.CHANGE_SUBJECT_MISSING));
        }
        limit(breaches, "change-subject", statement.subject());
        limit(breaches, "change-dissent", statement.dissent());
        limit(breaches, "change-equalityImpact", statement.equalityImpact());
        limit(breaches, "change-burden", statement.burden());
        return breaches;
    }

    /** Before it takes effect: the evidence, who was asked, and who disagreed. */
    public List<Breach> checkToAdopt(ChangeStatement statement) {
        List<Breach> breaches = checkToConsult(statement);
        if (statement.evidenceKind() == null) {
            breaches.add(Breach.at("change-evidenceKind", FrameworkRule.EVIDENCE_KIND_MISSING));
        }
        if (statement.asked().isEmpty()) {
            breaches.add(Breach.at("change-asked", FrameworkRule.WHO_WAS_ASKED_MISSING));
        }
        if (statement.dissent().isBlank() && !statement.noDissent()) {
            breaches.add(Breach.at("change-dissent", FrameworkRule.DISSENT_UNANSWERED));
        }
        if (statement.burden().isBlank()) {
            breaches.add(Breach.at("change-burden", FrameworkRule.BURDEN_MISSING));
        }
        return breaches;
    }

    private static void limit(List<Breach> breaches, String field, String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            breaches.add(Breach.at(field, FrameworkRule.TEXT_TOO_LONG, LONGEST));
        }
    }
}
