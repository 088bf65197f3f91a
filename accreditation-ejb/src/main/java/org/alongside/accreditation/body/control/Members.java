package org.alongside.accreditation.body.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.body.entity.ConstituencyDeclaration;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.platform.error.NotFound;

/** Members of bodies and what they declared, of the bodies the open area may see. */
@ApplicationScoped
public class Members {

    private EntityManager entityManager;

    protected Members() {
    }

    @Inject
    public Members(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(GoverningMember member) {
        entityManager.persist(member);
    }

    public void add(ConstituencyDeclaration declaration) {
        entityManager.persist(declaration);
    }

    /** Everybody who sits on this body on that day. */
    public Roster roster(UUID bodyId, LocalDate day) {
        Map<UUID, ConstituencyDeclaration> said = declarations(bodyId).stream()
                .collect(Collectors.toMap(ConstituencyDeclaration::memberId, Function.identity()));
        return new Roster(entityManager.createQuery("""
                        select m from GoverningMember m
                        where m.bodyId = :body and m.from <= :day and (m.until is null or m.until > :day)""",
                        GoverningMember.class)
                .setParameter("body", bodyId).setParameter("day", day)
                .getResultStream().map(m -> new SittingMember(m, Optional.ofNullable(said.get(m.id())))).toList(), day);
    }

    public List<ConstituencyDeclaration> declarations(UUID bodyId) {
        return entityManager.createQuery("select d from ConstituencyDeclaration d where d.bodyId = :body",
                ConstituencyDeclaration.class).setParameter("body", bodyId).getResultList();
    }

    /** The seats a person holds on that day, on any body the open area sees. */
    public List<GoverningMember> seatsOf(UUID personId, LocalDate day) {
        return entityManager.createQuery("""
                        select m from GoverningMember m
                        where m.personId = :person and m.from <= :day and (m.until is null or m.until > :day)
                        order by m.from""", GoverningMember.class)
                .setParameter("person", personId).setParameter("day", day).getResultList();
    }

    public GoverningMember get(UUID id) {
        return Optional.ofNullable(entityManager.find(GoverningMember.class, id)).orElseThrow(NotFound::new);
    }

    public Optional<ConstituencyDeclaration> declarationOf(UUID memberId) {
        return entityManager.createQuery("select d from ConstituencyDeclaration d where d.memberId = :member",
                        ConstituencyDeclaration.class)
                .setParameter("member", memberId).getResultStream().findFirst();
    }
}
