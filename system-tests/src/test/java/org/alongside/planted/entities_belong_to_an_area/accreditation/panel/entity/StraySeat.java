package org.alongside.planted.entities_belong_to_an_area.accreditation.panel.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class StraySeat {

    @Id
    UUID id;
}
