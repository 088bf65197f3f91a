package org.alongside.platform.area.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.PlatformData;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.entity.Area;
import org.alongside.platform.usecase.UseCase;

/** Anyone finds a council area. */
@Stateless
public class FindAreas {

    @Inject
    @PlatformData
    private EntityManager entityManager;

    /** The areas that are set up, by name. */
    @UseCase("FIND_AREAS")
    public List<AreaSummary> open() {
        return entityManager.createQuery("select a from Area a where a.openedAt is not null order by a.name", Area.class)
                .getResultList().stream().map(Area::summary).toList();
    }

    /** The areas of today whose name holds these words; all of them for no words. */
    @UseCase("FIND_AREAS")
    public List<AreaSummary> named(String words) {
        return entityManager.createQuery("""
                        select a from Area a
                        where a.validTo is null and lower(a.name) like :words escape '!' order by a.name""", Area.class)
                .setParameter("words", "%" + literal(words) + "%")
                .getResultList().stream().map(Area::summary).toList();
    }

    /** By the first part of its address. */
    @UseCase("FIND_AREAS")
    public Optional<AreaSummary> bySlug(String slug) {
        return entityManager.createQuery("select a from Area a where a.slug = :slug", Area.class)
                .setParameter("slug", slug)
                .getResultStream().findFirst().map(Area::summary);
    }

    @UseCase("FIND_AREAS")
    public Optional<AreaSummary> byId(UUID id) {
        return Optional.ofNullable(entityManager.find(Area.class, id)).map(Area::summary);
    }

    /** By our slug, the GSS code or the three-letter code, as partners may hold any of them. */
    @UseCase("FIND_AREAS")
    public Optional<AreaSummary> byCode(String slugOrCode) {
        return entityManager.createQuery("""
                        select a from Area a where a.slug = :code
                        or ((a.gssCode = :code or a.code = :code) and a.validTo is null)""", Area.class)
                .setParameter("code", slugOrCode)
                .getResultStream().findFirst().map(Area::summary);
    }

    private static String literal(String words) {
        return words.strip().toLowerCase(Locale.UK).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
