package org.alongside.integration.poolreturn.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** Somebody whose share stands in a return, so that it is called off when they want it (R-INT-70). */
@Entity
@Table(schema = "integration", name = "returned_person")
public class NamedPerson extends TenantOwned {

    @Column(name = "return_id")
    private UUID returnId;

    @Column(name = "person_id")
    private UUID personId;

    protected NamedPerson() {
    }

    public NamedPerson(UUID returnId, UUID personId) {
        super(UUID.randomUUID());
        this.returnId = returnId;
        this.personId = personId;
    }

    public UUID personId() {
        return personId;
    }
}
