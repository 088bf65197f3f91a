package org.alongside.training.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.alongside.training.TrainingData;
import org.alongside.training.run.entity.Parameter;

/** The numbers the open area has set for its training. */
@ApplicationScoped
public class Parameters {

    /** The hours before a session on which learners are reminded. */
    public static final String REMINDER_HOURS = "reminderHours";

    private EntityManager entityManager;
    private TermRanges ranges;

    protected Parameters() {
    }

    @Inject
    public Parameters(@TrainingData EntityManager entityManager, TermRanges ranges) {
        this.entityManager = entityManager;
        this.ranges = ranges;
    }

    /** As the area has set it, else the national number. */
    public int value(String key) {
        return find(key).map(Parameter::value).orElseGet(() -> ranges.usual(key));
    }

    /** To be set; refused when the number lies outside what is allowed in all of England. */
    public Parameter within(String key, int number) {
        ranges.requireWithin(key, number);
        return find(key).orElseGet(() -> add(new Parameter(key)));
    }

    private Parameter add(Parameter parameter) {
        entityManager.persist(parameter);
        return parameter;
    }

    private Optional<Parameter> find(String key) {
        return entityManager.createQuery("select p from Parameter p where p.key = :key", Parameter.class)
                .setParameter("key", key).getResultStream().findFirst();
    }
}
