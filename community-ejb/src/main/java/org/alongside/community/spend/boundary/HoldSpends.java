package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.control.SpendNews;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.HeldPart;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What is held of somebody's money, for when they leave or die; part of a settlement, in its transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HoldSpends {

    @Inject
    private SpendDesk desk;

    @Inject
    private Spends spends;

    @Inject
    private Sharing sharing;

    @Inject
    private SpendBook book;

    @Inject
    private SpendNews news;

    @Inject
    private Clock clock;

    /**
     * Takes somebody out of what is being asked, and frees their part of what is approved and can still be called off
     * (R-POOL-23). What was called off too late stays held until it is paid.
     *
     * @return the pence that are free again
     */
    @UseCase("HOLD_SPENDS")
    public long releaseOf(UUID commandId, UUID poolId, UUID membershipId) {
        PoolFacts pool = desk.locked(poolId);
        spends.ofPool(poolId, SpendStatus.ASKING).stream().filter(spend -> spend.asks(membershipId))
                .forEach(spend -> withdraw(spend, pool, membershipId));
        return spends.ofPool(poolId, Set.of(SpendStatus.APPROVED)).stream()
                .mapToLong(spend -> release(commandId, spend, pool, membershipId)).sum();
    }

    /** What is reserved of this member's money for what cannot be called off any more, and not paid yet. */
    @UseCase("HOLD_SPENDS")
    public long heldOf(UUID poolId, UUID membershipId) {
        return spends.ofPool(poolId, SpendStatus.HOLDING).stream().filter(spend -> !spend.canStillBeCalledOff())
                .flatMap(spend -> spend.holds().stream()).filter(part -> membershipId.equals(part.membershipId()))
                .mapToLong(HeldPart::left).sum();
    }

    private void withdraw(Spend spend, PoolFacts pool, UUID membershipId) {
        news.tell(spend, pool, spend.withdraw(membershipId, pool.membership(membershipId).personId(), clock.instant()));
        sharing.settle(spend, pool);
    }

    private long release(UUID commandId, Spend spend, PoolFacts pool, UUID membershipId) {
        Map<HeldPart, Long> parts = spend.releaseOf(membershipId);
        long pence = parts.values().stream().mapToLong(Long::longValue).sum();
        if (pence > 0) {
            book.release(commandId, spend, parts, London.today(clock));
            news.tell(spend, pool, new SpendEvent.HoldReleased(spend.id(), pool.poolId(), membershipId, pence));
        }
        return pence;
    }
}
