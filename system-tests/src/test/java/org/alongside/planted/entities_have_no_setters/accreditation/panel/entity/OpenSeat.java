package org.alongside.planted.entities_have_no_setters.accreditation.panel.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class OpenSeat {

    @Id
    private UUID id;

    public void setId(UUID id) {
        this.id = id;
    }
}
