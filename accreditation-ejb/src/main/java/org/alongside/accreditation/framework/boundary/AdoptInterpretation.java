package org.alongside.accreditation.framework.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.framework.control.ChangeStatementPolicy;
import org.alongside.accreditation.framework.control.Drafting;
import org.alongside.accreditation.framework.control.Editions;
import org.alongside.accreditation.framework.control.Interpretations;
import org.alongside.accreditation.framework.entity.LocalInterpretation;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Makes local rules the area's own. Only the body's decision calls it, after its control was checked (R-ACC-18). */
@Stateless
public class AdoptInterpretation {

    @Inject
    private Editions editions;

    @Inject
    private Interpretations interpretations;

    @Inject
    private Drafting drafting;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Refused outside the national room, without a whole change statement, and with less than the days of notice. */
    @UseCase("ADOPT_INTERPRETATION")
    public void adopt(UUID interpretationId, UUID decisionId, LocalDate effectiveFrom) {
        LocalInterpretation rules = interpretations.get(interpretationId);
        List<Breach> breaches = new ArrayList<>(drafting.unready(editions.inForce().read(), rules));
        breaches.addAll(new ChangeStatementPolicy().checkToAdopt(rules.rules().changeStatement()));
        RuleBroken.throwIfAny(breaches.stream().distinct().toList());
        journal.record(rules.adopt(decisionId, effectiveFrom, drafting.noticeDays(), London.today(clock)));
    }

    /** Marks what newer rules have replaced; again changes nothing. */
    @UseCase("SUPERSEDE_INTERPRETATIONS")
    public void supersedeReplaced() {
        interpretations.inEffect(London.today(clock)).stream().skip(1)
                .forEach(old -> journal.record(old.supersede()));
    }
}
