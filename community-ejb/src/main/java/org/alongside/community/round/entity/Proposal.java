package org.alongside.community.round.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.round.IdeaWanted;
import org.alongside.community.round.ProposalStatus;
import org.alongside.community.round.ProposalStep;

/** An idea in a round. Its least and most, and all it says, may change until the round is opened (R-POOL-45). */
@Entity
@Table(schema = "community", name = "round_proposal")
public class Proposal extends RoundPart {

    private String title;

    private String words;

    @Enumerated(EnumType.STRING)
    private SpendCategory category;

    private String payee;

    @Column(name = "payee_member")
    private UUID payeeMember;

    @Column(name = "least_pence")
    private long leastPence;

    @Column(name = "most_pence")
    private long mostPence;

    @Column(name = "personal_care")
    private boolean personalCare;

    private String advice;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.PUT;

    @Column(name = "put_by")
    private UUID putBy;

    @Column(name = "put_at")
    private Instant putAt;

    @Column(name = "stopped_because")
    private String stoppedBecause = "";

    protected Proposal() {
    }

    Proposal(BudgetRound round, UUID putBy, IdeaWanted wanted, Instant now) {
        super(round);
        this.putBy = putBy;
        this.putAt = now;
        say(wanted);
    }

    void change(IdeaWanted wanted) {
        move(ProposalStep.CHANGE);
        say(wanted);
    }

    private void say(IdeaWanted wanted) {
        title = wanted.title();
        words = wanted.words();
        category = wanted.category();
        payee = wanted.payee();
        payeeMember = wanted.payeeMember();
        leastPence = wanted.leastPence();
        mostPence = wanted.mostPence();
        personalCare = wanted.personalCare();
        advice = wanted.advice();
    }

    void move(ProposalStep step) {
        status = status.after(step);
    }

    void stop(String because) {
        move(ProposalStep.STOP);
        stoppedBecause = because;
    }

    /** Nobody gives to what was stopped. */
    void requireOpen() {
        status.after(ProposalStep.FUND);
    }

    public boolean isOpen() {
        return status == ProposalStatus.PUT;
    }

    public boolean isPutBy(UUID membershipId) {
        return putBy.equals(membershipId);
    }

    public IdeaWanted wanted() {
        return new IdeaWanted(title, words, category, payee, payeeMember, leastPence, mostPence, personalCare, advice);
    }

    public ProposalStatus status() {
        return status;
    }

    public UUID putBy() {
        return putBy;
    }

    public Instant putAt() {
        return putAt;
    }

    public String stoppedBecause() {
        return stoppedBecause;
    }

    long leastPence() {
        return leastPence;
    }

    long mostPence() {
        return mostPence;
    }

    UUID payeeMember() {
        return payeeMember;
    }
}
