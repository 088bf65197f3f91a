package org.alongside.community.timebank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.timebank.HelpCategory;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.ListingStatus;
import org.alongside.community.timebank.entity.Listing;
import org.alongside.platform.error.NotFound;

/** What members of the open area offer and ask for. */
@ApplicationScoped
public class TimeListings {

    private static final int MOST_SHOWN = 200;

    private EntityManager entityManager;

    protected TimeListings() {
    }

    @Inject
    public TimeListings(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Listing listing) {
        entityManager.persist(listing);
    }

    public Listing get(UUID id) {
        return Optional.ofNullable(entityManager.find(Listing.class, id)).orElseThrow(NotFound::new);
    }

    /** This member's own; anybody else's is not found. */
    public Listing mine(UUID id, UUID personId) {
        return Optional.of(get(id)).filter(one -> one.personId().equals(personId)).orElseThrow(NotFound::new);
    }

    /** Shown to members; to others and when hidden only to its owner. */
    public Listing shown(UUID id, UUID personId) {
        return Optional.of(get(id)).filter(one -> one.status() == ListingStatus.LIVE || one.personId().equals(personId))
                .orElseThrow(NotFound::new);
    }

    public List<Listing> of(UUID personId) {
        return entityManager.createQuery("""
                        select l from Listing l where l.personId = :person and l.status <> :removed
                        order by l.status, l.liveSince desc, l.id""", Listing.class)
                .setParameter("person", personId).setParameter("removed", ListingStatus.REMOVED).getResultList();
    }

    /** The newest first. What is not chosen does not narrow it: null for kind and category, empty for the words. */
    public List<Listing> live(ListingKind kind, HelpCategory category, String words) {
        return entityManager.createQuery("""
                        select l from Listing l where l.status = :live and (:anyKind = true or l.kind = :kind)
                        and (:anyCategory = true or l.category = :category)
                        and (lower(l.title) like :words escape '!' or lower(l.words) like :words escape '!')
                        order by l.liveSince desc, l.title, l.id""", Listing.class)
                .setParameter("live", ListingStatus.LIVE)
                .setParameter("anyKind", kind == null).setParameter("kind", kind == null ? ListingKind.OFFER : kind)
                .setParameter("anyCategory", category == null)
                .setParameter("category", category == null ? HelpCategory.OTHER : category)
                .setParameter("words", "%" + words.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%")
                        .replace("_", "!_") + "%")
                .setMaxResults(MOST_SHOWN).getResultList();
    }

    /** Everything the clock may do something to. */
    public List<Listing> shownOrHidden() {
        return entityManager.createQuery("select l from Listing l where l.status in :open order by l.id", Listing.class)
                .setParameter("open", List.of(ListingStatus.LIVE, ListingStatus.PAUSED)).getResultList();
    }
}
