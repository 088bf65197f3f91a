package org.alongside.community.timebank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.timebank.ClaimChannel;
import org.alongside.community.timebank.Side;
import org.alongside.platform.tenancy.TenantOwned;

/** Somebody's part in one exchange: on which side, and what they said about how long it took. */
@Entity
@Table(schema = "community", name = "time_exchange_party")
public class ExchangeParty extends TenantOwned {

    @ManyToOne(optional = false)
    @JoinColumn(name = "exchange_id")
    private Exchange exchange;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private Integer minutes;

    @Column(name = "said_at")
    private Instant saidAt;

    @Enumerated(EnumType.STRING)
    private ClaimChannel channel;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ExchangeParty() {
    }

    ExchangeParty(Exchange exchange, UUID personId, Side side) {
        super(UUID.randomUUID());
        this.exchange = exchange;
        this.personId = personId;
        this.side = side;
    }

    void say(int howLong, ClaimChannel how, UUID by, Instant now) {
        minutes = howLong;
        channel = how;
        recordedBy = by;
        saidAt = now;
    }

    boolean hasSaid() {
        return minutes != null;
    }

    public UUID personId() {
        return personId;
    }

    public Side side() {
        return side;
    }

    /** Null until they said so. */
    public Integer minutes() {
        return minutes;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public ClaimChannel channel() {
        return channel;
    }

    /** Who wrote it down: the person, or who helped them. */
    public UUID recordedBy() {
        return recordedBy;
    }
}
