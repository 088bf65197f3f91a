package org.alongside.community.round.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.round.RoundStatus;
import org.alongside.community.round.RoundStep;
import org.alongside.community.round.RoundWanted;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.TenantOwned;

/** What is kept of a {@link BudgetRound}, and what it comes to; what happens to it stands there. */
@MappedSuperclass
public abstract class RoundRecord extends TenantOwned {

    @Column(name = "pool_id")
    protected UUID poolId;

    protected String title;

    /** Null when the money may be used for anything. */
    @Enumerated(EnumType.STRING)
    protected SpendCategory category;

    @Column(name = "fund_pence")
    protected long fundPence;

    @Column(name = "open_days")
    protected int openDays;

    @Enumerated(EnumType.STRING)
    protected RoundStatus status = RoundStatus.IDEAS;

    @Column(name = "status_since")
    protected Instant statusSince;

    @Column(name = "begun_by")
    protected UUID begunBy;

    @Column(name = "begun_at")
    protected Instant begunAt;

    @Column(name = "closes_at")
    protected Instant closesAt;

    protected boolean reminded;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
    protected List<Proposal> proposals = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
    protected List<RoundElector> electors = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
    protected List<Allocation> allocations = new ArrayList<>();

    protected RoundRecord() {
    }

    protected RoundRecord(UUID poolId, UUID by, RoundWanted wanted, Instant now) {
        super(UUID.randomUUID());
        this.poolId = poolId;
        title = wanted.title();
        category = wanted.category();
        fundPence = wanted.fundPence();
        openDays = wanted.openDays();
        statusSince = now;
        begunBy = by;
        begunAt = now;
    }

    final void move(RoundStep step, Instant now) {
        RoundStatus next = status.after(step);
        if (next != status) {
            status = next;
            statusSince = now;
        }
    }

    /** In the order in which they were put forward. */
    public List<Proposal> proposals() {
        return proposals.stream().sorted(Comparator.comparing(Proposal::putAt).thenComparing(Proposal::id)).toList();
    }

    List<Proposal> openProposals() {
        return proposals().stream().filter(Proposal::isOpen).toList();
    }

    public Proposal proposal(UUID proposalId) {
        return proposals.stream().filter(one -> one.id().equals(proposalId)).findFirst().orElseThrow(NotFound::new);
    }

    public List<RoundElector> electors() {
        return List.copyOf(electors);
    }

    public Optional<RoundElector> elector(UUID membershipId) {
        return electors.stream().filter(one -> one.membershipId().equals(membershipId)).findFirst();
    }

    /** What stands of what was given to this idea, by whoever. */
    public List<Allocation> standing(UUID proposalId) {
        return standing().filter(one -> one.proposalId().equals(proposalId)).toList();
    }

    /** What stands of what this member gave to this idea: one, or none. */
    public Optional<Allocation> standing(UUID membershipId, UUID proposalId) {
        return standing(proposalId).stream().filter(one -> one.isOf(membershipId)).findFirst();
    }

    private Stream<Allocation> standing() {
        return allocations.stream().filter(Allocation::stands);
    }

    /** What was given to this idea and stood to the end, also when it was not enough and came back. */
    public List<Allocation> counted(UUID proposalId) {
        return allocations.stream().filter(one -> one.counts() && one.proposalId().equals(proposalId)).toList();
    }

    public long given(UUID proposalId) {
        return standing(proposalId).stream().mapToLong(Allocation::pence).sum();
    }

    public long given(UUID membershipId, UUID proposalId) {
        return standing(membershipId, proposalId).map(Allocation::pence).orElse(0L);
    }

    /** What this member still has to give out. */
    public long left(UUID membershipId) {
        return elector(membershipId).map(RoundElector::pence).orElse(0L)
                - standing().filter(one -> one.isOf(membershipId)).mapToLong(Allocation::pence).sum();
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

    public long fundPence() {
        return fundPence;
    }

    public int openDays() {
        return openDays;
    }

    public RoundStatus status() {
        return status;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** Null before it is opened. */
    public Instant closesAt() {
        return closesAt;
    }
}
