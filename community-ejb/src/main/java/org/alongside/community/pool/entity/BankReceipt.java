package org.alongside.community.pool.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.pool.BankRow;
import org.alongside.community.pool.PoolEvent;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.ReceiptStatus;
import org.alongside.community.pool.ReceiptStep;
import org.alongside.community.pool.StatementLine;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * One row of the bank: money that came in, as the treasurer wrote it down or the bank's own statement says. Mostly it is
 * known whose it is. Where it is not, it waits where nobody can spend it, until one person says whose it is and another
 * one agrees, or it is sent back after sixty days (R-POOL-22).
 */
@Entity
@Table(schema = "community", name = "bank_receipt")
public class BankReceipt extends TenantOwned {

    private static final int DAYS_TO_FIND_OUT = 60;

    @Column(name = "pool_id")
    private UUID poolId;

    @Enumerated(EnumType.STRING)
    private ReceiptStatus status;

    private LocalDate day;

    private long pence;

    @Column(name = "bank_words")
    private String bankWords;

    @Column(name = "running_no")
    private int runningNo;

    @Column(name = "contribution_id")
    private UUID contributionId;

    @Column(name = "journal_id")
    private UUID journalId;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Column(name = "line_id")
    private String lineId;

    protected BankReceipt() {
    }

    /** @param contributionId null when nobody knows whose it is */
    public BankReceipt(UUID poolId, BankRow row, UUID contributionId, UUID by, Instant now) {
        super(UUID.randomUUID());
        this.poolId = poolId;
        this.day = row.day();
        this.pence = row.pence();
        this.bankWords = row.words();
        this.runningNo = row.runningNo();
        this.contributionId = contributionId;
        this.status = contributionId == null ? ReceiptStatus.SUSPENSE : ReceiptStatus.MATCHED;
        this.enteredBy = by;
        this.enteredAt = now;
    }

    /**
     * The bank itself said so.
     *
     * @param contributionId null when nobody knows whose it is
     */
    public BankReceipt(UUID poolId, StatementLine line, int runningNo, UUID contributionId, Instant now) {
        this(poolId, new BankRow(line.day(), line.pence(), line.words(), runningNo), contributionId, null, now);
        lineId = line.lineId();
    }

    /** It is this very line of a statement. */
    public boolean isOf(StatementLine line) {
        return line.lineId().equals(lineId);
    }

    /** Written down by hand on the same day for the same amount, and no line has been found for it yet. */
    public boolean mayBe(StatementLine line) {
        return lineId == null && day.equals(line.day()) && pence == line.pence();
    }

    public void recognise(StatementLine line) {
        lineId = line.lineId();
    }

    /** The bank itself says so, and it is known whose it is. */
    public boolean isTheBanksWord() {
        return lineId != null && status == ReceiptStatus.MATCHED;
    }

    /** Null while only a person says so. */
    public String lineId() {
        return lineId;
    }

    public boolean looksLike(StatementLine line) {
        return day.equals(line.day()) && pence == line.pence() && bankWords.equals(line.words());
    }

    public PoolEvent entered() {
        return new PoolEvent.ReceiptEntered(id, poolId, pence, contributionId != null);
    }

    /** In the pool's book. */
    public void postedAs(UUID journal) {
        journalId = journal;
    }

    public PoolEvent propose(UUID contribution, UUID by) {
        status = status.after(ReceiptStep.PROPOSE);
        contributionId = contribution;
        proposedBy = by;
        return new PoolEvent.IdentityProposed(id, poolId, contribution);
    }

    /** By somebody else than who proposed it. */
    public PoolEvent confirm(UUID by) {
        ReceiptStatus next = status.after(ReceiptStep.CONFIRM);
        if (by.equals(proposedBy)) {
            throw new RuleBroken(PoolRule.SAME_PERSON_TWICE);
        }
        status = next;
        settledBy = by;
        return new PoolEvent.ReceiptIdentified(id, poolId, contributionId);
    }

    public PoolEvent deny() {
        status = status.after(ReceiptStep.DENY);
        UUID meant = contributionId;
        contributionId = null;
        proposedBy = null;
        return new PoolEvent.IdentityProposed(id, poolId, meant);
    }

    /** After sixty days. */
    public PoolEvent sendBack(UUID by, LocalDate today) {
        ReceiptStatus next = status.after(ReceiptStep.SEND_BACK);
        if (today.isBefore(day.plusDays(DAYS_TO_FIND_OUT))) {
            throw new RuleBroken(PoolRule.NOT_YET_60_DAYS, DAYS_TO_FIND_OUT);
        }
        status = next;
        settledBy = by;
        return new PoolEvent.ReceiptReturned(id, poolId);
    }

    public boolean shows(BankRow row) {
        return day.equals(row.day()) && pence == row.pence() && bankWords.equals(row.words())
                && runningNo == row.runningNo();
    }

    public UUID poolId() {
        return poolId;
    }

    public ReceiptStatus status() {
        return status;
    }

    public LocalDate day() {
        return day;
    }

    public long pence() {
        return pence;
    }

    public String bankWords() {
        return bankWords;
    }

    public UUID contributionId() {
        return contributionId;
    }

    public UUID journalId() {
        return journalId;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public UUID proposedBy() {
        return proposedBy;
    }
}
