package org.alongside.community.pool.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.pool.ContributionStatus;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.PledgeReference;
import org.alongside.community.pool.SpendCategory;

/**
 * Money of mine in a pool, in full. Pence.
 *
 * @param outcomes what it is for in my plan, in my words
 * @param promised what I said I would put in
 * @param owed     given back, and not yet paid at the bank
 */
public record MyLot(UUID lotId, UUID poolId, String pool, LotFacts facts, List<String> outcomes, LocalDate clearsOn,
                    long promised, long owed) {

    /** In words: for what. */
    public String mayBeUsedFor() {
        String kinds = facts.categories().stream().sorted().map(SpendCategory::label).collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "Anything the group agrees on and you take part in" : kinds;
    }

    /** Given back counts as that only when the bank has paid it. */
    public String stands() {
        return owed > 0 ? "On its way back" : facts.status().label();
    }

    public String from() {
        return facts.source().label();
    }

    /** I have promised it and it has not come: the bank has to be told which promise it is. */
    public boolean isToBePaid() {
        return facts.status() == ContributionStatus.PLEDGED;
    }

    public String reference() {
        return PledgeReference.of(lotId);
    }

    public boolean waits() {
        return facts.status() == ContributionStatus.RECEIVED;
    }

    public boolean mayBeGiven() {
        return facts.mayBeGiven() && facts.free() > 0;
    }
}
