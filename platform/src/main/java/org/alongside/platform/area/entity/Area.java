package org.alongside.platform.area.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/**
 * A council area of England with adult social care duties: the tenant. Its key is ours, because GSS codes name
 * boundaries and boundaries change (R-INT-02).
 */
@Entity
@Table(schema = "platform", name = "area")
@SharedAcrossTenants("The list of areas is public, and is how an area is found at all")
public class Area {

    @Id
    private UUID id;

    @Column(name = "gss_code")
    private String gssCode;

    private String code;

    private String name;

    private String council;

    private String slug;

    private String region;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Area() {
    }

    /** Sets the area up. Opening an open area changes nothing. */
    public void open(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public AreaSummary summary() {
        return new AreaSummary(id, gssCode, code, name, council, slug, region, openedAt != null);
    }
}
