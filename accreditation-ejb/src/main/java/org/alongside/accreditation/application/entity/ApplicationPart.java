package org.alongside.accreditation.application.entity;

import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** What lives and ends with its application. */
@MappedSuperclass
abstract class ApplicationPart extends TenantOwned {

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    protected ApplicationPart() {
    }

    protected ApplicationPart(Application application) {
        super(UUID.randomUUID());
        this.application = application;
    }

    Application application() {
        return application;
    }
}
