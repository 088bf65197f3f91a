package org.alongside.accreditation.framework.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accreditation.framework.control.ChangeStatementPolicy;
import org.alongside.accreditation.framework.control.Editions;
import org.alongside.accreditation.framework.entity.FrameworkEdition;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/**
 * Puts an edition into force. Only the steward's decision calls it, after the steward group's control was checked
 * (R-ACC-12).
 */
@Stateless
public class BringEditionIntoForce {

    @Inject
    private Editions editions;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Refused without a whole change statement (R-ACC-11). The edition before it is superseded today. */
    @UseCase("BRING_EDITION_INTO_FORCE")
    public void bring(String code) {
        FrameworkEdition edition = editions.get(code);
        RuleBroken.throwIfAny(new ChangeStatementPolicy().checkToAdopt(edition.read().changeStatement()));
        LocalDate today = London.today(clock);
        Optional<FrameworkEdition> before = editions.findInForce();
        journal.record(edition.bringIntoForce(call.actor().id(), today));
        before.ifPresent(old -> old.supersede(today));
    }
}
