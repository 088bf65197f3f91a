package org.alongside.community.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.council.BudgetAccount;
import org.alongside.community.council.BudgetState;
import org.alongside.community.council.BudgetView;
import org.alongside.community.council.Coding;
import org.alongside.community.council.Cost;
import org.alongside.community.council.Delivery;
import org.alongside.community.council.FundedBy;
import org.alongside.community.council.PaymentPeriod;
import org.alongside.platform.money.CostFrequency;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * One version of a budget a council says somebody has. Versions are added by PostgreSQL, a file at a time, and never
 * changed; here they are only read. The one with the highest number counts.
 */
@Entity
@Table(schema = "community", name = "council_budget")
public class Budget extends TenantOwned {

    private String reference;

    private int number;

    @Column(name = "la_person_id")
    private String laPersonId;

    @Enumerated(EnumType.STRING)
    private BudgetState state;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    @Column(name = "start_day")
    private LocalDate startDay;

    @Column(name = "end_day")
    private LocalDate endDay;

    @Column(name = "message_id")
    private UUID messageId;

    @Column(name = "review_due")
    private LocalDate reviewDue;

    @Column(name = "unit_pence")
    private long unitPence;

    @Enumerated(EnumType.STRING)
    private CostFrequency unit;

    @Column(name = "units_per_week")
    private BigDecimal unitsPerWeek;

    @Column(name = "gross_weekly")
    private long grossWeekly;

    private long contribution;

    @Column(name = "net_weekly")
    private long netWeekly;

    @Enumerated(EnumType.STRING)
    private PaymentPeriod period;

    @Enumerated(EnumType.STRING)
    private BudgetAccount account;

    private boolean pooling;

    @Column(name = "cost_centre")
    private String costCentre;

    private String subjective;

    private String analysis;

    protected Budget() {
    }

    /** Something may be paid under it for all of these days. */
    public boolean pays(LocalDate from, LocalDate until) {
        return state.mayBePaid() && !startDay.isAfter(from) && (endDay == null || !endDay.isBefore(until));
    }

    public boolean isCancelled() {
        return state == BudgetState.CANCELLED;
    }

    public BudgetView view() {
        return new BudgetView(reference, state, delivery, startDay, endDay, reviewDue,
                new Cost(unitPence, unit, unitsPerWeek, grossWeekly, contribution, netWeekly), period, account, pooling);
    }

    /** It may be put into a pool, and was paid on this day. */
    public boolean mayBePooled(LocalDate day) {
        return pooling && delivery == Delivery.DIRECT_PAYMENT && pays(day, day);
    }

    public FundedBy fundedBy() {
        return new FundedBy(laPersonId, reference, new Coding(costCentre, subjective, analysis), messageId);
    }

    public String reference() {
        return reference;
    }

    public int number() {
        return number;
    }

    public String laPersonId() {
        return laPersonId;
    }

    public PaymentPeriod period() {
        return period;
    }
}
