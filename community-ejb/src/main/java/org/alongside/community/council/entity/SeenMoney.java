package org.alongside.community.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.council.CouncilEvent;
import org.alongside.community.council.MoneySeen;
import org.alongside.community.council.SeenOn;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * Money that a statement shows came for somebody. It shows at most one payment their council says it has made, and only
 * what is shown so counts as paid (R-INT-65). Nothing else of the line is kept.
 */
@Entity
@Table(schema = "community", name = "seen_money")
public class SeenMoney extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private SeenOn place;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "line_id")
    private String lineId;

    private LocalDate day;

    private long pence;

    @Column(name = "paid_id")
    private UUID paidId;

    protected SeenMoney() {
    }

    public SeenMoney(MoneySeen seen) {
        super(UUID.randomUUID());
        personId = seen.personId();
        place = seen.place();
        accountId = seen.accountId();
        lineId = seen.lineId();
        day = seen.day();
        pence = seen.pence();
    }

    /** The same pence at the right place, on the day the council names or not many days later. */
    public boolean mayShow(PaidLine paid, long days) {
        return paidId == null && place.shows(paid.payee()) && pence == paid.net() && !day.isBefore(paid.payDate())
                && !day.isAfter(paid.payDate().plusDays(days));
    }

    public CouncilEvent shows(PaidLine paid) {
        paidId = paid.id();
        return new CouncilEvent.PaymentShown(paidId, personId);
    }

    public UUID personId() {
        return personId;
    }

    public LocalDate day() {
        return day;
    }

    /** Null while no payment is found that it shows. */
    public UUID paidId() {
        return paidId;
    }
}
