package org.alongside.training.feedback.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.training.TrainingData;
import org.alongside.training.feedback.FeedbackAnswer;
import org.alongside.training.feedback.entity.FeedbackBox;
import org.alongside.training.feedback.entity.FeedbackGiven;

/** The boxes with answers about runs of the open area, and who has put something in. */
@ApplicationScoped
public class FeedbackBoxes {

    private EntityManager entityManager;

    protected FeedbackBoxes() {
    }

    @Inject
    public FeedbackBoxes(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public boolean hasAnswered(UUID runId, UUID personId) {
        return entityManager.createQuery("""
                        select count(g) from FeedbackGiven g where g.runId = :run and g.personId = :person""", Long.class)
                .setParameter("run", runId).setParameter("person", personId).getSingleResult() > 0;
    }

    public void add(FeedbackGiven given) {
        entityManager.persist(given);
    }

    /** The run's; a new one when nobody has answered yet. */
    public FeedbackBox of(UUID runId) {
        return find(runId).orElseGet(() -> {
            FeedbackBox box = new FeedbackBox(runId);
            entityManager.persist(box);
            return box;
        });
    }

    public List<FeedbackAnswer> answers(UUID runId) {
        return find(runId).map(FeedbackBox::answers).orElse(List.of());
    }

    private Optional<FeedbackBox> find(UUID runId) {
        return entityManager.createQuery("select b from FeedbackBox b where b.runId = :run", FeedbackBox.class)
                .setParameter("run", runId).getResultStream().findFirst();
    }
}
