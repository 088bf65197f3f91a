package org.alongside.community.decision.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.decision.Grounds;

/**
 * Why somebody objects. It is never deleted, and only who raised it can say that it is settled; another text puts it to
 * the vote again (section 6.2).
 */
@Entity
@Table(schema = "community", name = "decision_objection")
public class Objection extends DecisionPart {

    @Column(name = "raised_by")
    private UUID raisedBy;

    @Enumerated(EnumType.STRING)
    private Grounds.Concern concern;

    private String words;

    private String video;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Objection() {
    }

    Objection(Decision decision, int round, UUID raisedBy, Grounds grounds, Instant now) {
        super(decision, round);
        this.raisedBy = raisedBy;
        this.concern = grounds.concern();
        this.words = grounds.words();
        this.video = grounds.video();
        this.raisedAt = now;
    }

    void settle(Instant now) {
        settledAt = now;
    }

    void unlink() {
        raisedBy = null;
    }

    public UUID raisedBy() {
        return raisedBy;
    }

    public Grounds grounds() {
        return new Grounds(concern, words, video);
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public boolean isSettled() {
        return settledAt != null;
    }
}
