package org.alongside.community.round.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.round.GivenBack;

/** What somebody gave to an idea. It is never deleted: when it comes back, it says by which contra entry (R-POOL-46). */
@Entity
@Table(schema = "community", name = "round_allocation")
public class Allocation extends RoundPart {

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "membership_id")
    private UUID membershipId;

    private long pence;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "journal_id")
    private UUID journalId;

    @Column(name = "contra_id")
    private UUID contraId;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_back")
    private GivenBack givenBack;

    protected Allocation() {
    }

    Allocation(BudgetRound round, UUID proposalId, UUID membershipId, long pence, UUID journalId, UUID givenBy,
               Instant now) {
        super(round);
        this.proposalId = proposalId;
        this.membershipId = membershipId;
        this.pence = pence;
        this.journalId = journalId;
        this.givenBy = givenBy;
        givenAt = now;
    }

    void takenBack(UUID contra, GivenBack because) {
        contraId = contra;
        givenBack = because;
    }

    /** It stood to the end, whether or not it was enough. */
    boolean counts() {
        return stands() || givenBack == GivenBack.LESS_THAN_LEAST;
    }

    public boolean stands() {
        return contraId == null;
    }

    public boolean isOf(UUID membership) {
        return membershipId.equals(membership);
    }

    public UUID proposalId() {
        return proposalId;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public long pence() {
        return pence;
    }

    public UUID journalId() {
        return journalId;
    }
}
