package org.alongside.platform.tenancy;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * What belongs to one area. The area is never a field: EclipseLink adds it to every statement from the open
 * {@link CallScope}, and PostgreSQL's row-level security checks it again.
 */
@MappedSuperclass
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantSession.TENANT_PROPERTY)
public abstract class TenantOwned {

    @Id
    protected UUID id;

    @Version
    protected int version;

    protected TenantOwned() {
    }

    protected TenantOwned(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** Counts changes; a person who saw an older number is told to look again. */
    public int version() {
        return version;
    }
}
