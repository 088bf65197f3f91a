package org.alongside.planted.boundaries_show_no_entity.accreditation.panel.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Seat {

    @Id
    UUID id;
}
