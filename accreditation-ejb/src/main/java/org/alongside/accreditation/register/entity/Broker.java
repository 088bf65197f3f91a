package org.alongside.accreditation.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** A person's number, drawn at their first accreditation and kept for life. */
@Entity
@Table(schema = "accreditation", name = "broker")
@SharedAcrossTenants("One number for life in all of England; it holds no more than whose it is.")
public class Broker {

    @Id
    private UUID id;

    private String number;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Version
    private int version;

    protected Broker() {
    }

    public Broker(BrokerNumber number, UUID personId, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number.value();
        this.personId = personId;
        this.drawnAt = now;
    }

    public BrokerNumber number() {
        return new BrokerNumber(number);
    }
}
