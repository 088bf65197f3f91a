package org.alongside.community.spend.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.entity.Spend;
import org.alongside.community.spend.entity.SpendShare;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;

/** What follows when something happens to a spend: it is kept, and those are told who can do something about it. */
@ApplicationScoped
public class SpendNews {

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    @Inject
    private KnowPeople people;

    public void tell(Spend spend, PoolFacts pool, SpendEvent event) {
        journal.record(event);
        if (event instanceof SpendEvent.SpendAsked) {
            send(participants(spend, pool).filter(one -> spend.asks(one.membershipId()))
                            .filter(one -> !one.membershipId().equals(spend.askedBy())),
                    SpendNotices.shareWanted(spend));
        } else if (event instanceof SpendEvent.SharesSentBack back) {
            send(members(pool, back.memberships()), SpendNotices.shareRose(spend));
        } else if (event instanceof SpendEvent.OthersAsked asked) {
            send(members(pool, asked.memberships()), SpendNotices.wouldYouPayMore(spend));
        } else if (event instanceof SpendEvent.PriceRose) {
            send(participants(spend, pool), SpendNotices.priceRose(spend));
        } else if (event instanceof SpendEvent.SharesConfirmed) {
            approvalWanted(spend, pool);
        } else if (event instanceof SpendEvent.PaymentPrepared) {
            send(pool.active().stream().filter(one -> one.has(PoolTask.SIGNATORY)), SpendNotices.releaseWanted(spend));
        } else if (event instanceof SpendEvent.PaymentReleased released && released.last()) {
            send(members(pool, Set.of(spend.askedBy())), SpendNotices.evidenceWanted(spend));
        } else if (event instanceof SpendEvent.SpendEnded) {
            send(participants(spend, pool), SpendNotices.ended(spend));
        } else if (event instanceof SpendEvent.MoneyCameBack) {
            send(participants(spend, pool).filter(one -> one.status().isLive()), SpendNotices.cameBack(spend));
        }
    }

    /** These have left, and part of what came back is theirs: they are told, and so are those who pay it (R-POOL-19). */
    public void owed(Spend spend, PoolFacts pool, Set<UUID> left) {
        if (!left.isEmpty()) {
            send(members(pool, left), SpendNotices.cameBackLate(pool));
            send(pool.active().stream().filter(one -> one.has(PoolTask.TREASURER) || one.has(PoolTask.SIGNATORY)),
                    SpendNotices.toPayBack(pool));
        }
    }

    /** Only people who are able to approve (R-POOL-17). */
    public void approvalWanted(Spend spend, PoolFacts pool) {
        send(spend.duties(pool).able().stream(), SpendNotices.approvalWanted(spend));
        if (spend.needsReviewer(pool)) {
            people.inRole(Role.FINANCE).stream().filter(one -> spend.mayReview(pool, one.id()))
                    .forEach(one -> messages.tell(one.id(), SpendNotices.reviewWanted()));
        }
    }

    /** Asked for the receipt again (R-POOL-18). */
    public void evidenceMissing(Spend spend, PoolFacts pool) {
        send(members(pool, Set.of(spend.askedBy())), SpendNotices.evidenceMissing(spend));
    }

    private static Stream<MemberFacts> participants(Spend spend, PoolFacts pool) {
        return members(pool, spend.shares().stream().map(SpendShare::membershipId).toList());
    }

    private static Stream<MemberFacts> members(PoolFacts pool, Collection<UUID> memberships) {
        return pool.members().stream().filter(one -> memberships.contains(one.membershipId()));
    }

    private void send(Stream<MemberFacts> to, Notice notice) {
        to.map(MemberFacts::personId).forEach(person -> messages.tell(person, notice));
    }
}
