package org.alongside.community.pool.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.PoolEvent;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolStep;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * People who share money for something they agreed on.
 *
 * <p>Somebody proposes it and invites others. When two of them have signed the same agreement, a holder of the money is
 * named and there are a treasurer and two signatories, it becomes active: the agreement is adopted. Finance or
 * safeguarding may freeze it, and then two people of finance have to say that the cause is gone. It is wound up when the
 * group decides so, or when fewer than two members are left for sixty days, and closed when its book is empty.
 */
@Entity
@Table(schema = "community", name = "pool")
public class Pool extends TenantOwned {

    private static final int TOO_FEW_DAYS = 60;

    private String name;

    @Enumerated(EnumType.STRING)
    private PoolKind kind;

    private String aims;

    @Convert(converter = CategoriesColumn.class)
    private Set<SpendCategory> categories;

    @Enumerated(EnumType.STRING)
    private PoolStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "agreement_no")
    private int agreementNo;

    @Enumerated(EnumType.STRING)
    private HolderKind holder;

    @Column(name = "holder_name")
    private String holderName = "";

    @Column(name = "bank_ref")
    private String bankRef = "";

    @Column(name = "frozen_because")
    private String frozenBecause = "";

    @Column(name = "unfreeze_by")
    private UUID unfreezeBy;

    @Column(name = "too_few_since")
    private LocalDate tooFewSince;

    @Column(name = "wind_up_decision")
    private UUID windUpDecision;

    @Column(name = "close_by")
    private UUID closeBy;

    protected Pool() {
    }

    private Pool(String name, PoolKind kind, String aims, Set<SpendCategory> categories, UUID by, Instant now) {
        super(UUID.randomUUID());
        this.name = name;
        this.kind = kind;
        this.aims = aims;
        this.categories = Set.copyOf(categories);
        this.status = PoolStatus.FORMING;
        this.statusSince = now;
        this.proposedBy = by;
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

    private void move(PoolStatus next, Instant now) {
        status = next;
        statusSince = now;
    }

    public String name() {
        return name;
    }

    public PoolKind kind() {
        return kind;
    }

    public String aims() {
        return aims;
    }

    public Set<SpendCategory> categories() {
        return categories;
    }

    public PoolStatus status() {
        return status;
    }

    public int agreementNo() {
        return agreementNo;
    }

    public HolderKind holder() {
        return holder;
    }

    public String holderName() {
        return holderName;
    }

    public String bankRef() {
        return bankRef;
    }

    public UUID windUpDecision() {
        return windUpDecision;
    }
}
