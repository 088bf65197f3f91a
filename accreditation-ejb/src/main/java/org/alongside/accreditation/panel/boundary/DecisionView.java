package org.alongside.accreditation.panel.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Outcome;

/**
 * What was decided.
 *
 * @param missingReasons criteria whose reason is still missing; while there is one the decision cannot be released
 * @param releaseBy      the day by which it should be released
 * @param releasedAt     null while it has no effect
 * @param letter         as it will go out, or as it went out
 */
public record DecisionView(Outcome outcome, Instant decidedAt, List<CriterionFinding> findings,
        List<String> missingReasons, List<ConditionTerms> conditions, int inFavour, int against, int abstained,
        LocalDate releaseBy, Instant releasedAt, String letter) {

    public boolean isReleased() {
        return releasedAt != null;
    }
}
