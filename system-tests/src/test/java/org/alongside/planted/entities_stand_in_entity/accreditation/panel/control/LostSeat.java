package org.alongside.planted.entities_stand_in_entity.accreditation.panel.control;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class LostSeat {

    @Id
    UUID id;
}
