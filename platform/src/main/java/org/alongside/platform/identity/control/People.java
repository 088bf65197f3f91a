package org.alongside.platform.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.PlatformData;
import org.alongside.platform.identity.Appointment;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.entity.Membership;
import org.alongside.platform.identity.entity.Person;
import org.alongside.platform.tenancy.Call;

/** People and what they are in each area. */
@ApplicationScoped
public class People {

    private EntityManager entityManager;

    protected People() {
    }

    @Inject
    public People(@PlatformData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Person person) {
        entityManager.persist(person);
    }

    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Person.class, id));
    }

    public Optional<Person> withEmail(String email) {
        return entityManager.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", Person.canonical(email))
                .getResultStream().findFirst();
    }

    public Map<String, PersonName> withEmails(Collection<String> emails) {
        if (emails.isEmpty()) {
            return Map.of();
        }
        return entityManager.createQuery("select p from Person p where p.email in :emails", Person.class)
                .setParameter("emails", emails.stream().map(Person::canonical).toList()).getResultStream()
                .collect(Collectors.toMap(Person::email, person -> new PersonName(person.id(), person.name())));
    }

    public List<PersonName> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList().stream().map(p -> new PersonName(p.id(), p.name())).toList();
    }

    public List<PersonName> inRole(Role role, UUID area) {
        return entityManager.createQuery("""
                        select p from Person p, Membership m
                        where m.personId = p.id and m.areaId = :area and m.role = :role order by p.name""", Person.class)
                .setParameter("area", homeOf(role, area))
                .setParameter("role", role)
                .getResultList().stream().map(p -> new PersonName(p.id(), p.name())).toList();
    }

    /** Who holds one of these roles in this area, by name. */
    public List<Appointment> holding(Set<Role> roles, UUID area) {
        return entityManager.createQuery("""
                        select new org.alongside.platform.identity.Appointment(p.id, p.name, p.email, m.role, m.since)
                        from Person p, Membership m
                        where m.personId = p.id and m.areaId = :area and m.role in :roles
                        order by p.name, m.role""", Appointment.class)
                .setParameter("area", area)
                .setParameter("roles", roles)
                .getResultList();
    }

    /** What this person is in this area, national roles included. */
    public Set<Role> roles(UUID personId, UUID area) {
        return entityManager.createQuery("""
                        select m from Membership m
                        where m.personId = :person and m.areaId in (:area, :national)""", Membership.class)
                .setParameter("person", personId)
                .setParameter("area", area)
                .setParameter("national", Call.NATIONAL)
                .getResultStream().map(Membership::role).collect(Collectors.toSet());
    }

    public Optional<Membership> membership(UUID personId, Role role, UUID area) {
        return entityManager.createQuery("""
                        select m from Membership m
                        where m.personId = :person and m.role = :role and m.areaId = :area""", Membership.class)
                .setParameter("person", personId)
                .setParameter("role", role)
                .setParameter("area", homeOf(role, area))
                .getResultStream().findFirst();
    }

    public void add(Membership membership) {
        entityManager.persist(membership);
    }

    public void remove(Membership membership) {
        entityManager.remove(membership);
    }

    public static UUID homeOf(Role role, UUID area) {
        return role.isNational() ? Call.NATIONAL : area;
    }
}
