package org.alongside.planted.sql_has_named_places.accreditation.register.control;

import jakarta.persistence.EntityManager;

class QuickEntries {

    long count(EntityManager entityManager) {
        return (long) entityManager.createNativeQuery("select count(*) from accreditation.entry").getSingleResult();
    }
}
