package org.alongside.training.feedback.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** Somebody has answered about a run. Without a time: it would tell which answer was theirs. */
@Entity
@Table(schema = "training", name = "feedback_given")
public class FeedbackGiven extends TenantOwned {

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "person_id")
    private UUID personId;

    protected FeedbackGiven() {
    }

    public FeedbackGiven(UUID runId, UUID personId) {
        super(UUID.randomUUID());
        this.runId = runId;
        this.personId = personId;
    }
}
