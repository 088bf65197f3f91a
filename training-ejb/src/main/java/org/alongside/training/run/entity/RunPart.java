package org.alongside.training.run.entity;

import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** What lives and ends with its run. */
@MappedSuperclass
abstract class RunPart extends TenantOwned {

    @ManyToOne(optional = false)
    @JoinColumn(name = "run_id")
    private Run run;

    protected RunPart() {
    }

    protected RunPart(Run run) {
        super(UUID.randomUUID());
        this.run = run;
    }
}
