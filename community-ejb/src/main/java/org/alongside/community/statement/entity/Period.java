package org.alongside.community.statement.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.alongside.community.statement.PeriodStatus;
import org.alongside.community.statement.PeriodStep;
import org.alongside.community.statement.StatementEvent;
import org.alongside.community.statement.StatementRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.Money;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * A month of a pool's books. The treasurer compares it with the bank; somebody of the organisation closes it when both
 * agree, and what nobody knows about is explained. It never opens again (R-POOL-32, 33).
 */
@Entity
@Table(schema = "community", name = "period")
public class Period extends TenantOwned {

    @Column(name = "pool_id")
    private UUID poolId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    private PeriodStatus status = PeriodStatus.OPEN;

    @Column(name = "bank_pence")
    private long bankPence;

    @Column(name = "suspense_pence")
    private long suspensePence;

    private String note = "";

    @Column(name = "reconciled_by")
    private UUID reconciledBy;

    @Column(name = "closed_by")
    private UUID closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Period() {
    }

    public Period(UUID poolId, YearMonth month) {
        super(UUID.randomUUID());
        this.poolId = poolId;
        this.firstDay = month.atDay(1);
    }

    /**
     * The bank agrees with the books.
     *
     * @param bank     what the bank says at the end of the month
     * @param books    what the books say, and {@code suspense} of it that nobody knows about
     */
    public StatementEvent reconcile(long bank, long books, long suspense, String words, UUID by, LocalDate today) {
        if (!today.isAfter(month().atEndOfMonth())) {
            throw new RuleBroken(StatementRule.MONTH_NOT_OVER);
        }
        if (bank != books) {
            throw new RuleBroken(List.of(Breach.at("bank", StatementRule.BANK_DIFFERS, new Money(bank).toString(),
                    new Money(books).toString())));
        }
        if (suspense != 0 && words.isBlank()) {
            throw new RuleBroken(List.of(Breach.at("note", StatementRule.SUSPENSE_UNEXPLAINED)));
        }
        status = status.after(PeriodStep.RECONCILE);
        bankPence = bank;
        suspensePence = suspense;
        note = words;
        reconciledBy = by;
        return new StatementEvent.MonthReconciled(id, poolId, month(), bank);
    }

    /**
     * By another person than compared it.
     *
     * @param earlierOpen a month before this one waits: the book closes with everything before, so that one comes first
     */
    public StatementEvent close(boolean earlierOpen, UUID by, Instant now) {
        if (earlierOpen) {
            throw new RuleBroken(StatementRule.EARLIER_MONTH_OPEN);
        }
        if (by.equals(reconciledBy)) {
            throw new RuleBroken(StatementRule.CLOSED_BY_WHO_RECONCILED);
        }
        status = status.after(PeriodStep.CLOSE);
        closedBy = by;
        closedAt = now;
        return new StatementEvent.MonthClosed(id, poolId, month());
    }

    public YearMonth month() {
        return YearMonth.from(firstDay);
    }

    /** What the bank said stood on the account at its end. */
    public long bankPence() {
        return bankPence;
    }

    public UUID poolId() {
        return poolId;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public PeriodStatus status() {
        return status;
    }
}
