package org.alongside.community.council.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.council.BudgetView;
import org.alongside.community.council.FundedBy;
import org.alongside.community.council.LinkStatus;
import org.alongside.community.council.control.Budgets;
import org.alongside.community.council.control.Identifiers;
import org.alongside.community.council.control.Links;
import org.alongside.community.council.entity.Budget;
import org.alongside.community.council.entity.PersonLink;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What the other features of the community have to know of somebody's budget; part of their use cases. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KnowBudgets {

    @Inject
    private Links links;

    @Inject
    private Identifiers identifiers;

    @Inject
    private Budgets budgets;

    @Inject
    private Clock clock;

    /** The direct payments that run today; none where the council has said nothing, or nobody is linked. */
    @UseCase("KNOW_BUDGETS")
    public List<BudgetView> directPaymentsOf(UUID personId) {
        LocalDate today = London.today(clock);
        Optional<PersonLink> link = links.liveOf(personId).filter(one -> one.status() == LinkStatus.CONFIRMED);
        return link.map(one -> budgets.currentOf(identifiers.meaning(one.laPersonId())).stream().map(Budget::view)
                .filter(budget -> budget.isDirectPayment() && budget.runsOn(today)).toList()).orElse(List.of());
    }

    /** Those of these whom their council knows for certain, because they wanted it to (R-INT-70). */
    @UseCase("KNOW_BUDGETS")
    public Set<UUID> linked(Collection<UUID> people) {
        return links.linked(people);
    }

    /** Of these people, whose direct payment could be pooled that day, and out of which budget. */
    @UseCase("KNOW_BUDGETS")
    public Map<UUID, FundedBy> fundedOn(LocalDate day, Collection<UUID> people) {
        Map<UUID, FundedBy> funded = new HashMap<>();
        for (UUID person : people) {
            links.liveOf(person).filter(one -> one.status() == LinkStatus.CONFIRMED)
                    .flatMap(one -> budgets.currentOf(identifiers.meaning(one.laPersonId())).stream()
                            .filter(budget -> budget.mayBePooled(day)).findFirst())
                    .ifPresent(budget -> funded.put(person, budget.fundedBy()));
        }
        return funded;
    }
}
