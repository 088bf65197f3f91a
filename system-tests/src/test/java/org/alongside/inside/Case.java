package org.alongside.inside;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.tenancy.SharedAcrossTenants;
import org.alongside.platform.tenancy.TenantOwned;

/** One entity that belongs to an area, and every way to reach it. */
record Case(EntityManager entityManager, EntityType<?> type) {

    /** Every entity of the persistence unit; one that belongs to no area has said why. */
    static List<Case> allOf(EntityManager entityManager) {
        return entityManager.getMetamodel().getEntities().stream()
                .filter(type -> !type.getJavaType().isAnnotationPresent(SharedAcrossTenants.class))
                .<Case>map(type -> new Case(entityManager, type))
                .toList();
    }

    UUID id(Twins twin) {
        Table table = type.getJavaType().getAnnotation(Table.class);
        return twin.row(table.schema() + "." + table.name());
    }

    TenantOwned find(Twins twin) {
        return (TenantOwned) entityManager.find(type.getJavaType(), id(twin));
    }

    List<TenantOwned> list() {
        return entityManager.createQuery("select e from %s e".formatted(type.getName()), TenantOwned.class).getResultList();
    }

    long count() {
        return entityManager.createQuery("select count(e) from %s e".formatted(type.getName()), Long.class).getSingleResult();
    }

    int update(Twins twin) {
        String attribute = anAttribute();
        return entityManager.createQuery("update %s e set e.%s = e.%s where e.id = :id".formatted(type.getName(), attribute, attribute))
                .setParameter("id", id(twin)).executeUpdate();
    }

    int delete(Twins twin) {
        return entityManager.createQuery("delete from %s e where e.id = :id".formatted(type.getName()))
                .setParameter("id", id(twin)).executeUpdate();
    }

    int merge(TenantOwned theirs) {
        entityManager.merge(theirs);
        entityManager.flush();
        return 1;
    }

    Object reference(Twins twin) {
        Object reference = entityManager.getReference(type.getJavaType(), id(twin));
        entityManager.refresh(reference);
        return reference;
    }

    private String anAttribute() {
        return type.getSingularAttributes().stream()
                .filter(attribute -> attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.BASIC)
                .filter(attribute -> !attribute.isId() && !attribute.isVersion())
                .map(SingularAttribute::getName).sorted().findFirst().orElse("version");
    }

    @Override
    public String toString() {
        return type.getName();
    }
}
