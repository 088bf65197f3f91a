package org.alongside.community.council.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.council.BudgetView;
import org.alongside.community.council.control.Budgets;
import org.alongside.community.council.control.Identifiers;
import org.alongside.community.council.control.Links;
import org.alongside.community.council.control.PayRuns;
import org.alongside.community.council.control.Sightings;
import org.alongside.community.council.entity.Budget;
import org.alongside.community.council.entity.PersonLink;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Shows a person what their council says their budget is and what it has paid; nobody else's, and nothing without a link. */
@Stateless
public class ReadCouncilMoney {

    /** Somewhat more than a year of four weeks each, and what comes between. */
    private static final int MOST_PAYMENTS = 20;

    @Inject
    private LinkWithCouncil linking;

    @Inject
    private Links links;

    @Inject
    private Identifiers identifiers;

    @Inject
    private Budgets budgets;

    @Inject
    private PayRuns runs;

    @Inject
    private Sightings sightings;

    @Inject
    private CurrentCall call;

    @UseCase("READ_COUNCIL_MONEY")
    public CouncilMoney mine() {
        LinkView link = linking.mine();
        if (!link.isLinked()) {
            return new CouncilMoney(link, List.of(), List.of());
        }
        List<String> me = links.liveOf(call.actor().personId()).map(PersonLink::laPersonId).map(identifiers::meaning)
                .orElseThrow();
        Map<UUID, LocalDate> seen = sightings.daysOf(call.actor().personId());
        return new CouncilMoney(link, budgets(me),
                runs.of(me, MOST_PAYMENTS).stream().map(one -> one.view(seen.get(one.id()))).toList());
    }

    /** The messages by which something about this person came; for who asks who has read them. */
    @UseCase("READ_COUNCIL_MONEY")
    public Set<UUID> filesAboutMe() {
        return links.liveOf(call.actor().personId()).map(PersonLink::laPersonId).filter(Objects::nonNull)
                .map(identifiers::meaning).map(this::filesAbout).orElse(Set.of());
    }

    private Set<UUID> filesAbout(List<String> me) {
        return Stream.of(budgets.messagesAbout(me), runs.messagesAbout(me)).flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private List<BudgetView> budgets(List<String> me) {
        return budgets.currentOf(me).stream().map(Budget::view).toList();
    }
}
