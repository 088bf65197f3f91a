package org.alongside.community.council.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.council.LinkStatus;
import org.alongside.community.council.MoneySeen;
import org.alongside.community.council.PayLine;
import org.alongside.community.council.control.Identifiers;
import org.alongside.community.council.control.Links;
import org.alongside.community.council.control.PayRuns;
import org.alongside.community.council.control.Sightings;
import org.alongside.community.council.entity.PaidLine;
import org.alongside.community.council.entity.SeenMoney;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.usecase.UseCase;

/**
 * What a council says it has paid is paid when a statement shows it (R-INT-65). Whichever of both comes first waits for the
 * other; of payments alike the earliest is shown first. Part of other use cases.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SeePayments {

    @Inject
    private Sightings sightings;

    @Inject
    private PayRuns runs;

    @Inject
    private Links links;

    @Inject
    private Identifiers identifiers;

    @Inject
    private KnowPolicy policy;

    @Inject
    private Journal journal;

    /** The same line again changes nothing. */
    @UseCase("SEE_PAYMENTS")
    public void came(MoneySeen seen) {
        if (sightings.add(seen)) {
            match(seen.personId());
        }
    }

    /** A council has said that it paid these: money may have come before it said so. */
    @UseCase("SEE_PAYMENTS")
    public void paid(Collection<PayLine> lines) {
        Map<String, String> merged = identifiers.all();
        Set<String> who = lines.stream().map(line -> merged.getOrDefault(line.laPersonId(), line.laPersonId()))
                .collect(Collectors.toSet());
        lines.stream().map(PayLine::payDate).min(LocalDate::compareTo)
                .ifPresent(first -> sightings.waiting(who, first).forEach(this::match));
    }

    /** Nothing that this account has shown is known any more. */
    @UseCase("SEE_PAYMENTS")
    public void forget(UUID accountId) {
        sightings.forget(accountId);
    }

    private void match(UUID personId) {
        links.liveOf(personId).filter(link -> link.status() == LinkStatus.CONFIRMED)
                .ifPresent(link -> match(sightings.openOf(personId), runs.unseenOf(identifiers.meaning(link.laPersonId()))));
    }

    private void match(List<SeenMoney> came, List<PaidLine> unseen) {
        long days = policy.value(PolicyValue.PAYMENT_SEEN);
        unseen.forEach(paid -> came.stream().filter(one -> one.mayShow(paid, days)).findFirst()
                .ifPresent(one -> journal.record(one.shows(paid))));
    }
}
