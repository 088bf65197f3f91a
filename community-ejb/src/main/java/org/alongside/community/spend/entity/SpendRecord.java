package org.alongside.community.spend.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendStep;
import org.alongside.community.spend.SpendWanted;
import org.alongside.platform.tenancy.TenantOwned;

/** What is kept of a {@link Spend}; what happens to it stands there. */
@MappedSuperclass
public abstract class SpendRecord extends TenantOwned {

    @Column(name = "pool_id")
    protected UUID poolId;

    protected String title;

    @Enumerated(EnumType.STRING)
    protected SpendCategory category;

    @Column(name = "total_pence")
    protected long totalPence;

    protected String payee;

    @Column(name = "payee_member")
    protected UUID payeeMember;

    @Column(name = "asked_by")
    protected UUID askedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "share_rule")
    protected ShareRule rule;

    @Column(name = "from_pot")
    protected boolean fromPot;

    protected boolean cancellable;

    protected String advice;

    @Enumerated(EnumType.STRING)
    protected SpendStatus status;

    @Column(name = "status_since")
    protected Instant statusSince;

    @Column(name = "asked_at")
    protected Instant askedAt;

    @Column(name = "decision_id")
    protected UUID decisionId;

    /** The signatory who said first that it cannot wait; null while nobody has. */
    @Column(name = "hurried_by")
    protected UUID hurriedBy;

    @Column(name = "paid_on")
    protected LocalDate paidOn;

    @Embedded
    protected Evidence evidence = new Evidence();

    @OneToMany(mappedBy = "spend", cascade = CascadeType.ALL)
    protected List<SpendShare> shares = new ArrayList<>();

    @OneToMany(mappedBy = "spend", cascade = CascadeType.ALL)
    protected List<SpendApproval> approvals = new ArrayList<>();

    @OneToMany(mappedBy = "spend", cascade = CascadeType.ALL)
    protected List<HeldPart> holds = new ArrayList<>();

    @OneToMany(mappedBy = "spend", cascade = CascadeType.ALL)
    protected List<SpendPayment> payments = new ArrayList<>();

    protected SpendRecord() {
    }

    protected SpendRecord(UUID id, UUID poolId, UUID askedBy, SpendWanted wanted, Instant now) {
        super(id);
        this.poolId = poolId;
        this.askedBy = askedBy;
        title = wanted.title();
        category = wanted.category();
        totalPence = wanted.totalPence();
        payee = wanted.payee();
        payeeMember = wanted.payeeMember();
        rule = wanted.rule();
        fromPot = wanted.fromPot();
        cancellable = wanted.cancellable();
        advice = wanted.advice();
        askedAt = now;
    }

    final void move(SpendStep step, Instant now) {
        SpendStatus next = status.after(step);
        if (next != status) {
            status = next;
            statusSince = now;
        }
    }

    public Duties duties(PoolFacts pool) {
        Set<UUID> approved = approvals().stream().map(SpendApproval::membershipId).filter(one -> one != null)
                .collect(Collectors.toSet());
        return new Duties(pool, askedBy, payeeMember, totalPence, approved);
    }

    final boolean isApprovedBy(UUID person) {
        return approvals().stream().anyMatch(one -> one.personId().equals(person));
    }

    /** So few of the group may approve it that somebody independent has to (R-POOL-16). */
    public boolean needsReviewer(PoolFacts pool) {
        return duties(pool).isTooSmall((int) approvals().stream().filter(one -> one.membershipId() == null).count());
    }

    final Stream<SpendPayment> released() {
        return payments.stream().filter(SpendPayment::isReleased);
    }

    public long paidPence() {
        return released().mapToLong(SpendPayment::pence).sum();
    }

    public long heldPence() {
        return holds.stream().mapToLong(HeldPart::left).sum();
    }

    /** In the order of lots, so that the same payment is always split the same way. */
    public List<HeldPart> holds() {
        return holds.stream().sorted(Comparator.comparing(HeldPart::lotId)).toList();
    }

    public List<SpendShare> shares() {
        return List.copyOf(shares);
    }

    /** Those given to what is asked now. */
    public List<SpendApproval> approvals() {
        return approvals.stream().filter(SpendApproval::counts).toList();
    }

    public List<SpendPayment> payments() {
        return List.copyOf(payments);
    }

    public UUID poolId() {
        return poolId;
    }

    public String title() {
        return title;
    }

    public SpendCategory category() {
        return category;
    }

    public long totalPence() {
        return totalPence;
    }

    public String payee() {
        return payee;
    }

    public UUID payeeMember() {
        return payeeMember;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public ShareRule rule() {
        return rule;
    }

    public boolean isFromPot() {
        return fromPot;
    }

    public SpendStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public Evidence evidence() {
        return evidence;
    }
}
