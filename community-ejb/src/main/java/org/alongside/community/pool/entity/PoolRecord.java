package org.alongside.community.pool.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.tenancy.TenantOwned;

/** What is kept of a {@link Pool}; what happens to it stands there. */
@MappedSuperclass
public abstract class PoolRecord extends TenantOwned {

    protected String name;

    @Enumerated(EnumType.STRING)
    protected PoolKind kind;

    protected String aims;

    @Convert(converter = CategoriesColumn.class)
    protected Set<SpendCategory> categories;

    @Enumerated(EnumType.STRING)
    protected PoolStatus status;

    @Column(name = "status_since")
    protected Instant statusSince;

    @Column(name = "proposed_by")
    protected UUID proposedBy;

    @Column(name = "agreement_no")
    protected int agreementNo;

    @Enumerated(EnumType.STRING)
    protected HolderKind holder;

    @Column(name = "holder_name")
    protected String holderName = "";

    @Column(name = "bank_ref")
    protected String bankRef = "";

    @Column(name = "frozen_because")
    protected String frozenBecause = "";

    @Column(name = "unfreeze_by")
    protected UUID unfreezeBy;

    @Column(name = "too_few_since")
    protected LocalDate tooFewSince;

    @Column(name = "wind_up_decision")
    protected UUID windUpDecision;

    @Column(name = "close_by")
    protected UUID closeBy;

    protected PoolRecord() {
    }

    protected PoolRecord(String name, PoolKind kind, String aims, Set<SpendCategory> categories, UUID by, Instant now) {
        super(UUID.randomUUID());
        this.name = name;
        this.kind = kind;
        this.aims = aims;
        this.categories = Set.copyOf(categories);
        this.status = PoolStatus.FORMING;
        this.statusSince = now;
        this.proposedBy = by;
    }

    protected final void move(PoolStatus next, Instant now) {
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

    /** The first of the two who close it. */
    public UUID closeBy() {
        return closeBy;
    }

    public UUID windUpDecision() {
        return windUpDecision;
    }
}
