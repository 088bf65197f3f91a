package org.alongside.planted.persistence_context_has_one_producer.accreditation.panel.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

class OwnPanels {

    @PersistenceContext(unitName = "accreditation")
    EntityManager entityManager;
}
