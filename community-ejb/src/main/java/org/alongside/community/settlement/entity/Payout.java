package org.alongside.community.settlement.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.settlement.Payee;
import org.alongside.community.settlement.PayoutStatus;
import org.alongside.community.settlement.PayoutStep;
import org.alongside.community.settlement.SettlementEvent;
import org.alongside.community.settlement.SettlementRule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** Money that is owed out of a pool, on its way: one person prepares it, another one confirms that the bank has paid. */
@Entity
@Table(schema = "community", name = "payout")
public class Payout extends TenantOwned {

    @Column(name = "pool_id")
    private UUID poolId;

    @Column(name = "lot_id")
    private UUID lotId;

    @Enumerated(EnumType.STRING)
    private Payee payee;

    @Enumerated(EnumType.STRING)
    private PayoutStatus status;

    private long pence;

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    protected Payout() {
    }

    /** @param owner whose money it is; null for the pot */
    public Payout(UUID poolId, UUID lotId, Payee payee, long pence, UUID owner, UUID by, Instant now) {
        super(UUID.randomUUID());
        if (pence <= 0) {
            throw new RuleBroken(SettlementRule.NOTHING_OWED);
        }
        requireOther(owner, by);
        this.poolId = poolId;
        this.lotId = lotId;
        this.payee = payee;
        this.status = PayoutStatus.PREPARED;
        this.pence = pence;
        this.preparedBy = by;
        this.preparedAt = now;
    }

    public SettlementEvent prepared() {
        return new SettlementEvent.PayoutPrepared(id, poolId, lotId, payee, pence);
    }

    /** The bank has paid. By somebody else than who prepared it, and not by whom it is paid to. */
    public SettlementEvent confirm(UUID owner, UUID by, LocalDate day) {
        PayoutStatus next = status.after(PayoutStep.CONFIRM);
        if (by.equals(preparedBy)) {
            throw new RuleBroken(SettlementRule.SAME_PERSON_TWICE);
        }
        requireOther(owner, by);
        status = next;
        confirmedBy = by;
        paidOn = day;
        return new SettlementEvent.PayoutConfirmed(id, poolId, lotId, payee, pence);
    }

    public SettlementEvent withdraw() {
        status = status.after(PayoutStep.WITHDRAW);
        return new SettlementEvent.PayoutWithdrawn(id, poolId);
    }

    private static void requireOther(UUID owner, UUID by) {
        if (by.equals(owner)) {
            throw new RuleBroken(SettlementRule.PAYEE_PAYS_THEMSELVES);
        }
    }

    public UUID poolId() {
        return poolId;
    }

    public UUID lotId() {
        return lotId;
    }

    public Payee payee() {
        return payee;
    }

    public PayoutStatus status() {
        return status;
    }

    public long pence() {
        return pence;
    }

    public UUID preparedBy() {
        return preparedBy;
    }
}
