package org.alongside.accreditation.register.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.Granted;
import org.alongside.accreditation.register.Term;
import org.alongside.accreditation.register.control.LifeOnTheList;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.usecase.UseCase;

/** Part of a release: puts the broker on the list in the same transaction (R-ACC-54). Nobody else may call it. */
@Stateless
public class GrantAccreditation {

    @Inject
    private ReadStandards standards;

    @Inject
    private LifeOnTheList life;

    @Inject
    private GiveRoles roles;

    /**
     * The broker's number: the one they have, or a new one. The term is as long as the pinned standards say (R-ACC-60).
     * Refused as stale when the broker is on the list already.
     */
    @UseCase("GRANT_ACCREDITATION")
    public BrokerNumber grant(GrantCommand command) {
        int months = standards.pinned(command.editionCode(), command.interpretationVersion())
                .parameter(ParameterKey.TERM_MONTHS);
        Granted granted = new Granted(Term.released(command.releasedAt(), months), command.releasedAt(),
                command.decisionId(), command.editionCode(), command.interpretationVersion(), command.bodyName(),
                command.conditions());
        roles.give(command.personId(), Role.APPLICANT);
        return life.grant(command.personId(), granted).number();
    }
}
