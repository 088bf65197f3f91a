package org.alongside.accreditation.application.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.PanelOutcome;
import org.alongside.accreditation.application.ProposedCondition;
import org.alongside.accreditation.application.ProposedOutcome;
import org.alongside.accreditation.application.Rating;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.platform.error.Breach;

/**
 * Which ratings carry which outcome (R-ACC-34): all met to accredit; up to two nearly met, and only where a condition is
 * allowed, to accredit with conditions due within six months.
 */
public final class RatingPolicy {

    private static final int MOST_NEARLY = 2;
    private static final int LONGEST_CONDITION_MONTHS = 6;

    private RatingPolicy() {
    }

    /** What stands against the outcome; empty when it may be decided. */
    public static List<Breach> breaches(ProposedOutcome proposed, List<Criterion> criteria, LocalDate today) {
        List<Breach> breaches = new ArrayList<>();
        if (proposed.outcome().accredits()) {
            criteria.forEach(criterion -> check(criterion, proposed, breaches));
            countNearly(proposed, criteria, breaches);
            checkDates(proposed.conditions(), today, breaches);
        }
        return breaches;
    }

    private static void check(Criterion criterion, ProposedOutcome proposed, List<Breach> breaches) {
        String code = criterion.code();
        Rating rating = proposed.ratings().get(code);
        if (rating == null) {
            breaches.add(Breach.at(code, ApplicationRule.CRITERION_NOT_RATED, criterion.label()));
        } else if (rating == Rating.NOT_YET
                || (rating == Rating.NEARLY && proposed.outcome() == PanelOutcome.ACCREDIT)) {
            breaches.add(Breach.at(code, ApplicationRule.CRITERION_NOT_MET, criterion.label()));
        } else if (rating == Rating.NEARLY && !criterion.conditionAllowed()) {
            breaches.add(Breach.at(code, ApplicationRule.CONDITION_NOT_ALLOWED, criterion.label()));
        } else if (rating == Rating.NEARLY && proposed.conditions().stream().noneMatch(c -> meets(c, code))) {
            breaches.add(Breach.at(code, ApplicationRule.CONDITION_MISSING, criterion.label()));
        }
    }

    private static boolean meets(ProposedCondition condition, String code) {
        return code.equals(condition.criterionCode()) && condition.dueOn() != null
                && condition.text() != null && !condition.text().isBlank();
    }

    private static void countNearly(ProposedOutcome proposed, List<Criterion> criteria, List<Breach> breaches) {
        long nearly = criteria.stream()
                .filter(criterion -> proposed.ratings().get(criterion.code()) == Rating.NEARLY).count();
        if (proposed.outcome() == PanelOutcome.ACCREDIT_WITH_CONDITIONS && nearly > MOST_NEARLY) {
            breaches.add(Breach.of(ApplicationRule.TOO_MANY_NEARLY, MOST_NEARLY, nearly));
        }
    }

    private static void checkDates(List<ProposedCondition> conditions, LocalDate today, List<Breach> breaches) {
        LocalDate last = today.plusMonths(LONGEST_CONDITION_MONTHS);
        conditions.stream()
                .filter(condition -> condition.dueOn() != null && condition.dueOn().isAfter(last))
                .forEach(condition -> breaches.add(Breach.at(condition.criterionCode(),
                        ApplicationRule.CONDITION_DUE_TOO_LATE, labelOf(condition), last)));
    }

    private static String labelOf(ProposedCondition condition) {
        return condition.criterionCode() == null ? condition.text() : condition.criterionCode();
    }
}
