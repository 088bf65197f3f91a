package org.alongside.platform.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.identity.Role;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** A person holds a role in an area; the steward's and the operator's roles are held nationally. */
@Entity
@Table(schema = "platform", name = "membership")
@SharedAcrossTenants("It is how a person finds their areas before one is open; every query names the area or the person")
public class Membership {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "area_id")
    private UUID areaId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant since;

    protected Membership() {
    }

    public Membership(UUID personId, UUID areaId, Role role, Instant since) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.areaId = areaId;
        this.role = role;
        this.since = since;
    }

    public Role role() {
        return role;
    }
}
