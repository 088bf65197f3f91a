package org.alongside.accreditation.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** That a number stands, or has stood, on the register of an area. */
@Entity
@Table(schema = "accreditation", name = "broker_area")
@SharedAcrossTenants("Leads from a number to its register; what stands there is read under that area's own wall.")
public class BrokerArea {

    @Id
    private UUID id;

    private String number;

    @Column(name = "area_id")
    private UUID areaId;

    @Version
    private int version;

    protected BrokerArea() {
    }

    public BrokerArea(BrokerNumber number, UUID areaId) {
        this.id = UUID.randomUUID();
        this.number = number.value();
        this.areaId = areaId;
    }
}
