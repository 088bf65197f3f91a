package org.alongside.training.feedback.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.feedback.FeedbackAnswer;

/**
 * The answers about one run, all in one row: as slips of paper in a box that is shaken each time one is put in. A row for
 * each answer would stand beside the row that says who answered, in the order and the transaction they came in.
 */
@Entity
@Table(schema = "training", name = "feedback_box")
public class FeedbackBox extends TenantOwned {

    @Column(name = "run_id")
    private UUID runId;

    @Convert(converter = AnswersColumn.class)
    private List<FeedbackAnswer> answers = List.of();

    protected FeedbackBox() {
    }

    public FeedbackBox(UUID runId) {
        super(UUID.randomUUID());
        this.runId = runId;
    }

    public void put(FeedbackAnswer answer, RandomGenerator shaking) {
        List<FeedbackAnswer> shaken = new ArrayList<>(answers);
        shaken.add(shaking.nextInt(shaken.size() + 1), answer);
        for (int last = shaken.size() - 1; last > 0; last--) {
            Collections.swap(shaken, last, shaking.nextInt(last + 1));
        }
        answers = List.copyOf(shaken);
    }

    public List<FeedbackAnswer> answers() {
        return answers;
    }
}
