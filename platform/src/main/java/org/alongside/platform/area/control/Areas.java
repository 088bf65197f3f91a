package org.alongside.platform.area.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.PlatformData;
import org.alongside.platform.area.entity.Area;

/** Every council area, of today and before. */
@ApplicationScoped
public class Areas {

    private static final String OF_THE_DAY =
            "(a.validFrom is null or a.validFrom <= :day) and (a.validTo is null or a.validTo > :day)";

    private EntityManager entityManager;

    protected Areas() {
    }

    @Inject
    public Areas(@PlatformData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Area area) {
        entityManager.persist(area);
    }

    public Optional<Area> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Area.class, id));
    }

    public List<Area> all() {
        return entityManager.createQuery("select a from Area a", Area.class).getResultList();
    }

    public List<Area> listed() {
        return entityManager.createQuery("select a from Area a where a.listed = true", Area.class).getResultList();
    }

    /** Set up, by name. */
    public List<Area> open() {
        return entityManager.createQuery("select a from Area a where a.openedAt is not null order by a.name", Area.class)
                .getResultList();
    }

    /** Of this day and on the list, and not set up, by name. */
    public List<Area> waiting(LocalDate day) {
        return entityManager.createQuery("select a from Area a where a.openedAt is null and a.listed = true and "
                        + OF_THE_DAY + " order by a.name", Area.class)
                .setParameter("day", day).getResultList();
    }

    /** Of this day, with these words in their name, by name. */
    public List<Area> named(String words, LocalDate day) {
        return entityManager.createQuery("select a from Area a where (a.listed = true or a.openedAt is not null) and "
                        + OF_THE_DAY + " and lower(a.name) like :words escape '!' order by a.name", Area.class)
                .setParameter("words", "%" + literal(words) + "%").setParameter("day", day).getResultList();
    }

    public Optional<Area> withSlug(String slug) {
        return entityManager.createQuery("select a from Area a where a.slug = :slug", Area.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    /** With this slug; or of this day, with this GSS code or these letters. */
    public Optional<Area> withCode(String slugOrCode, LocalDate day) {
        return entityManager.createQuery("select a from Area a where a.slug = :code or ((a.gssCode = :code or a.code = :code) "
                        + "and " + OF_THE_DAY + ")", Area.class)
                .setParameter("code", slugOrCode).setParameter("day", day).getResultStream().findFirst();
    }

    private static String literal(String words) {
        return words.strip().toLowerCase(Locale.UK).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
