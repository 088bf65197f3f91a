package org.alongside.accreditation.body.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.body.entity.BodyVote;

/** How the members of the body have voted on local rules. */
@ApplicationScoped
public class BodyVotes {

    private EntityManager entityManager;

    protected BodyVotes() {
    }

    @Inject
    public BodyVotes(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<BodyVote> on(UUID interpretationId) {
        return entityManager.createQuery("select v from BodyVote v where v.interpretationId = :rules", BodyVote.class)
                .setParameter("rules", interpretationId).getResultList();
    }

    /** This person's vote, begun when there is none. */
    public BodyVote of(UUID personId, UUID interpretationId) {
        return on(interpretationId).stream().filter(vote -> vote.personId().equals(personId)).findFirst()
                .orElseGet(() -> {
                    BodyVote vote = new BodyVote(UUID.randomUUID(), interpretationId, personId);
                    entityManager.persist(vote);
                    return vote;
                });
    }
}
