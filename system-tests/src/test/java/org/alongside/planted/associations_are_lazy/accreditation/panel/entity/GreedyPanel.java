package org.alongside.planted.associations_are_lazy.accreditation.panel.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.UUID;

@Entity
class GreedyPanel {

    @Id
    UUID id;

    @OneToMany(fetch = FetchType.EAGER)
    List<GreedyPanel> all;
}
