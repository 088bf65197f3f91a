package org.alongside.accreditation.body.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.body.BodyContact;
import org.alongside.accreditation.body.BodyKind;
import org.alongside.accreditation.body.ControlPoint;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.AreaMandate;
import org.alongside.accreditation.body.entity.ControlSnapshot;
import org.alongside.accreditation.body.entity.HostOrganisation;
import org.alongside.accreditation.body.entity.PublishedContact;
import org.alongside.platform.error.NotFound;

/** Bodies, their hosts and their mandates, as seen from the open area. */
@ApplicationScoped
public class Bodies {

    private EntityManager entityManager;

    protected Bodies() {
    }

    @Inject
    public Bodies(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Written at once: PostgreSQL lets members in only when it knows which areas their body serves. */
    public void add(AccreditationBody body) {
        entityManager.persist(body);
        entityManager.flush();
    }

    /** Written at once: its body refers to it. */
    public void add(HostOrganisation host) {
        entityManager.persist(host);
        entityManager.flush();
    }

    public void add(AreaMandate mandate) {
        entityManager.persist(mandate);
    }

    public void add(ControlSnapshot snapshot) {
        entityManager.persist(snapshot);
    }

    /** A body that serves, or would serve, this area; the identifier of another is unknown here (R-ACC-100). */
    public AccreditationBody get(UUID id, UUID areaId) {
        return Optional.ofNullable(entityManager.find(AccreditationBody.class, id))
                .filter(body -> body.kind() == BodyKind.STEWARD || body.areas().contains(areaId))
                .orElseThrow(NotFound::new);
    }

    /** Any body; who sits on it is shown to the areas that may know, and to no other. */
    public AccreditationBody find(UUID id) {
        return Optional.ofNullable(entityManager.find(AccreditationBody.class, id)).orElseThrow(NotFound::new);
    }

    /** Every body that serves, or would serve, this area; the newest first. */
    public List<AccreditationBody> ofArea(UUID areaId) {
        return entityManager.createQuery("""
                        select b from AccreditationBody b join b.floors f
                        where key(f) = :area order by b.recognisedOn desc nulls first""", AccreditationBody.class)
                .setParameter("area", areaId).getResultList();
    }

    public Optional<AccreditationBody> stewardGroup() {
        return entityManager.createQuery("select b from AccreditationBody b where b.kind = :steward",
                        AccreditationBody.class)
                .setParameter("steward", BodyKind.STEWARD).getResultStream().findFirst();
    }

    public Optional<AccreditationBody> inChargeOn(LocalDate day) {
        return entityManager.createQuery("""
                        select b from AreaMandate m, AccreditationBody b
                        where b.id = m.bodyId and m.from <= :day and (m.until is null or m.until >= :day)""",
                        AccreditationBody.class)
                .setParameter("day", day).getResultStream().findFirst();
    }

    public List<AreaMandate> mandates() {
        return entityManager.createQuery("select m from AreaMandate m", AreaMandate.class).getResultList();
    }

    public Optional<HostOrganisation> hostOf(AccreditationBody body) {
        return Optional.ofNullable(body.hostId()).map(id -> entityManager.find(HostOrganisation.class, id));
    }

    /** How a body is reached; empty in every part until it was written down. */
    public BodyContact contactOf(AccreditationBody body) {
        return Optional.ofNullable(entityManager.find(PublishedContact.class, body.id()))
                .orElseGet(() -> new PublishedContact(body.id())).read();
    }

    /** To be changed; the first time it is made. */
    public PublishedContact contactToChange(AccreditationBody body) {
        return Optional.ofNullable(entityManager.find(PublishedContact.class, body.id())).orElseGet(() -> {
            PublishedContact made = new PublishedContact(body.id());
            entityManager.persist(made);
            return made;
        });
    }

    public List<ControlPoint> controlHistory(UUID bodyId) {
        return entityManager.createQuery("select s from ControlSnapshot s where s.bodyId = :body order by s.at",
                        ControlSnapshot.class)
                .setParameter("body", bodyId).getResultStream().map(ControlSnapshot::point).toList();
    }
}
