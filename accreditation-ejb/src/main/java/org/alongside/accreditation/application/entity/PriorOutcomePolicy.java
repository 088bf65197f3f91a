package org.alongside.accreditation.application.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.PanelOutcome;
import org.alongside.accreditation.application.PriorFinding;
import org.alongside.accreditation.application.PriorOutcomeKind;
import org.alongside.accreditation.application.YesNo;
import org.alongside.platform.error.Breach;

/** What an earlier outcome anywhere means for applying now (R-ACC-35). */
public final class PriorOutcomePolicy {

    private PriorOutcomePolicy() {
    }

    /** A gap when somebody applies before the date that was set for them. */
    public static Optional<Breach> tooEarly(List<PriorFinding> findings, LocalDate today) {
        return findings.stream()
                .map(PriorFinding::reapplyFrom)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(today::isBefore)
                .map(date -> Breach.at("prior-outcomes", ApplicationRule.TOO_EARLY_TO_REAPPLY, date));
    }

    /** What the national index keeps of a decision here: a refusal, without a date before which nobody may try again. */
    public static Optional<PriorFinding> keptOf(PanelOutcome outcome, UUID areaId, LocalDate today) {
        return outcome == PanelOutcome.REFUSE
                ? Optional.of(new PriorFinding(areaId, PriorOutcomeKind.REFUSED, today, null)) : Optional.empty();
    }

    /** The index knows more than the applicant said: a fact for the panel to hear about, not a refusal. */
    public static boolean isMismatch(List<PriorFinding> findings, YesNo answer) {
        return !findings.isEmpty() && answer != YesNo.YES;
    }
}
