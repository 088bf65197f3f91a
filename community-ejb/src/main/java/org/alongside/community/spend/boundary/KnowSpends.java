package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.spend.SpendFacts;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.Spend;
import org.alongside.community.spend.entity.SpendApproval;
import org.alongside.platform.usecase.UseCase;

/** What a pool has spent, for statements; part of their use cases, which say who may see what. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KnowSpends {

    @Inject
    private Spends spends;

    @UseCase("KNOW_SPENDS")
    public List<SpendFacts> ofPool(UUID poolId) {
        return spends.ofPool(poolId).stream().map(KnowSpends::facts).toList();
    }

    private static SpendFacts facts(Spend spend) {
        return new SpendFacts(spend.id(), spend.title(), spend.status(), spend.payers(),
                spend.approvals().stream().map(SpendApproval::membershipId).collect(Collectors.toList()),
                spend.decisionId(), spend.paidOn(), spend.evidence().keptAt(), spend.category(),
                spend.evidence().kind());
    }
}
