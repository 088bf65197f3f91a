package org.alongside.community.council.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.CommunityData;
import org.alongside.community.council.LinkStatus;
import org.alongside.community.council.MoneySeen;
import org.alongside.community.council.entity.SeenMoney;

/** What statements have shown that came for people of the open area. */
@ApplicationScoped
public class Sightings {

    private static final int AT_ONCE = 1_000;

    private EntityManager entityManager;

    protected Sightings() {
    }

    @Inject
    public Sightings(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** False when this line was here before. */
    public boolean add(MoneySeen seen) {
        boolean isNew = entityManager.createQuery("""
                        select s.id from SeenMoney s where s.accountId = :account and s.lineId = :line""", UUID.class)
                .setParameter("account", seen.accountId()).setParameter("line", seen.lineId()).getResultList().isEmpty();
        if (isNew) {
            entityManager.persist(new SeenMoney(seen));
        }
        return isNew;
    }

    /** Those that show no payment yet, the earliest first. */
    public List<SeenMoney> openOf(UUID personId) {
        return entityManager.createQuery("""
                        select s from SeenMoney s where s.personId = :person and s.paidId is null order by s.day, s.id""",
                        SeenMoney.class)
                .setParameter("person", personId).getResultList();
    }

    /** On which day each payment of theirs was seen. */
    public Map<UUID, LocalDate> daysOf(UUID personId) {
        return entityManager.createQuery("""
                        select s from SeenMoney s where s.personId = :person and s.paidId is not null""", SeenMoney.class)
                .setParameter("person", personId).getResultStream()
                .collect(Collectors.toMap(SeenMoney::paidId, SeenMoney::day));
    }

    /** Of who is linked under these: those for whom money came since that day that shows no payment yet. */
    public List<UUID> waiting(Collection<String> laPersonIds, LocalDate since) {
        List<String> all = List.copyOf(laPersonIds);
        List<UUID> people = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            people.addAll(entityManager.createQuery("""
                            select distinct l.personId from PersonLink l, SeenMoney s where s.personId = l.personId
                            and s.paidId is null and s.day >= :since and l.status = :confirmed and l.laPersonId in :ids""",
                            UUID.class)
                    .setParameter("since", since).setParameter("confirmed", LinkStatus.CONFIRMED)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE))).getResultList());
        }
        return people;
    }

    /** Its owner wants it read no more. */
    public void forget(UUID accountId) {
        entityManager.createQuery("select s from SeenMoney s where s.accountId = :account", SeenMoney.class)
                .setParameter("account", accountId).getResultStream().forEach(entityManager::remove);
    }
}
