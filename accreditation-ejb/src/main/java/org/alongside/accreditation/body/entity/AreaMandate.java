package org.alongside.accreditation.body.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.MandateBegun;
import org.alongside.accreditation.body.MandateKind;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** A body holds this area, both days included. PostgreSQL refuses two at a time (R-ACC-08). */
@Entity
@Table(schema = "accreditation", name = "area_mandate")
public class AreaMandate extends TenantOwned {

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private MandateKind kind;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    protected AreaMandate() {
    }

    /** @param until the last day; null for as long as it goes well */
    public AreaMandate(UUID id, UUID bodyId, MandateKind kind, LocalDate from, LocalDate until) {
        super(id);
        if (until != null && until.isBefore(from)) {
            throw new RuleBroken(List.of(Breach.at("until", BodyRule.MANDATE_ENDS_BEFORE_IT_BEGINS)));
        }
        this.bodyId = bodyId;
        this.kind = kind;
        this.from = from;
        this.until = until;
    }

    public MandateBegun begun() {
        return new MandateBegun(id, bodyId, from, until);
    }

    public boolean overlaps(AreaMandate other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }

    public UUID bodyId() {
        return bodyId;
    }
}
