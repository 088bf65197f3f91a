package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.peergroup.control.Consents;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.platform.usecase.UseCase;

/** What other features have to know of groups; part of their use cases, and never which group it is (R-PEER-03). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KnowGroups {

    @Inject
    private Groups groups;

    @Inject
    private Consents consents;

    /** Whoever hosts a group the payer is in may not be paid by them before that group has agreed (R-PEER-11). */
    @UseCase("KNOW_GROUPS")
    public boolean mayBePaid(UUID payee, UUID payer) {
        return payee.equals(payer) || groups.hostedFor(payee, payer).stream()
                .allMatch(group -> consents.of(group.id()).stream().anyMatch(one -> one.letsBePaid(payee)));
    }
}
