package org.alongside.community.pool.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.AgreedChange;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.PoolEvent;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolStep;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;

/**
 * People who share money for something they agreed on.
 *
 * <p>Somebody proposes it and invites others. When two of them have signed the same agreement, a holder of the money is
 * named and there are a treasurer and two signatories, it becomes active: the agreement is adopted. Later versions of
 * it follow when the group decides so and signs again. Finance or safeguarding may freeze it, and then two people of
 * finance have to say that the cause is gone. It is wound up when the group decides so, or when fewer than two members are
 * left for sixty days, and closed when its book is empty.
 */
@Entity
@Table(schema = "community", name = "pool")
public class Pool extends PoolRecord {

    private static final int TOO_FEW_DAYS = 60;

    protected Pool() {
    }

    private Pool(String name, PoolKind kind, String aims, Set<SpendCategory> categories, UUID by, Instant now) {
        super(name, kind, aims, categories, by, now);
    }

    public static Pool propose(String name, PoolKind kind, String aims, Set<SpendCategory> categories, UUID by,
                               Instant now) {
        return new Pool(name, kind, aims, categories, by, now);
    }

    public PoolEvent proposed() {
        return new PoolEvent.PoolProposed(id, kind);
    }

    /** Of the account, only the last four digits stay. */
    public PoolEvent nameHolder(HolderKind kindOfHolder, String called, String lastDigits) {
        holder = kindOfHolder;
        holderName = called;
        bankRef = lastDigits;
        return new PoolEvent.HolderNamed(id, kindOfHolder);
    }

    /** Takes the agreement those who signed it signed (R-POOL-03). */
    public PoolEvent adopt(int agreement, Collection<Membership> signers, Instant now) {
        PoolStatus next = status.after(PoolStep.ADOPT);
        Adoption.require(holder, signers);
        agreementNo = agreement;
        move(next, now);
        return new PoolEvent.PoolAdopted(id, agreement, signers.size());
    }

    /**
     * Keeps to another version from now on, with what it changes: signed again by a treasurer and two signatories at
     * least, as they are to be.
     */
    public PoolEvent renew(Agreement agreement, Collection<Membership> signers) {
        requireChanging();
        AgreedChange change = agreement.change();
        if (change.holder() != null) {
            nameHolder(change.holder(), change.holderName(), change.bankRef());
        }
        Adoption.require(holder, signers);
        agreementNo = agreement.no();
        return agreement.inForce();
    }

    public boolean isForming() {
        return status.can(PoolStep.ADOPT);
    }

    /** Refused in a pool that is stopped or comes to its end. */
    public void requireChanging() {
        if (status != PoolStatus.ACTIVE) {
            throw new Stale(status.name(), Set.of());
        }
    }

    public PoolEvent freeze(String because, Instant now) {
        PoolStatus from = status;
        move(status.after(PoolStep.FREEZE), now);
        frozenBecause = because;
        unfreezeBy = null;
        return new PoolEvent.PoolFrozen(id, from);
    }

    /** The first says that the cause is gone, another one agrees; only then it runs again. */
    public PoolEvent unfreeze(UUID by, Instant now) {
        PoolStatus next = status.after(PoolStep.UNFREEZE);
        if (unfreezeBy == null) {
            unfreezeBy = by;
            return new PoolEvent.UnfreezeAsked(id);
        }
        if (unfreezeBy.equals(by)) {
            throw new RuleBroken(PoolRule.SAME_PERSON_TWICE);
        }
        move(next, now);
        frozenBecause = "";
        unfreezeBy = null;
        return new PoolEvent.PoolUnfrozen(id);
    }

    /** @param decisionId null when time did it (R-POOL-43) */
    public PoolEvent windUp(UUID decisionId, Instant now) {
        move(status.after(PoolStep.WIND_UP), now);
        return new PoolEvent.WindingUpBegun(id, decisionId);
    }

    /** The group has been asked whether it shall end. */
    public void asksToEnd(UUID decision) {
        status.after(PoolStep.WIND_UP);
        windUpDecision = decision;
    }

    /**
     * Refused while anything at all is left in its book, be it a penny nobody knows (AC-C54). A member says so, and
     * somebody of finance as well; true when both have.
     */
    public boolean close(Collection<Long> balances, UUID by, boolean finance, Instant now) {
        PoolStatus next = status.after(PoolStep.CLOSE);
        if (balances.stream().anyMatch(balance -> balance != 0)) {
            throw new RuleBroken(PoolRule.BOOK_NOT_EMPTY);
        }
        if (closeBy == null && !finance) {
            closeBy = by;
            return false;
        }
        if (closeBy == null || closeBy.equals(by) || !finance) {
            throw new RuleBroken(PoolRule.SAME_PERSON_TWICE);
        }
        move(next, now);
        return true;
    }

    public PoolEvent closed() {
        return new PoolEvent.PoolClosed(id);
    }

    /** Whether it has had fewer than two members for sixty days (R-POOL-43). */
    public boolean countMembers(int active, LocalDate today) {
        boolean runs = status == PoolStatus.ACTIVE || status == PoolStatus.FROZEN;
        if (!runs || active >= 2) {
            tooFewSince = null;
        } else if (tooFewSince == null) {
            tooFewSince = today;
        }
        return tooFewSince != null && !today.isBefore(tooFewSince.plusDays(TOO_FEW_DAYS));
    }
}
