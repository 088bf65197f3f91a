package org.alongside.platform.area.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.area.AreaAdded;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.Council;
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

    private String type;

    private String region;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** The list of councils in force has it. */
    private boolean listed = true;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Area() {
    }

    public Area(Council council, String slug) {
        id = UUID.randomUUID();
        gssCode = council.gssCode();
        code = council.code();
        this.slug = slug;
        follow(council);
    }

    public AreaAdded added() {
        return new AreaAdded(id, gssCode);
    }

    /** Is from now on what a list says of it. Its address and its letters are known elsewhere, and stay. */
    public final void follow(Council as) {
        name = as.name();
        council = as.council();
        type = as.kind();
        region = as.region().isEmpty() ? null : as.region();
        validFrom = as.from();
        validTo = as.until();
        listed = true;
    }

    /** No longer on the list. Nothing of an area that is open changes; one that is not is not offered any more. */
    public void leaveList() {
        listed = false;
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

    public String slug() {
        return slug;
    }

    public Council council() {
        return new Council(gssCode, code, name, council, type, region == null ? "" : region, validFrom, validTo);
    }

    public AreaSummary summary() {
        return new AreaSummary(id, gssCode, code, name, council, slug, region, openedAt != null);
    }
}
