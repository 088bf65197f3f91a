package org.alongside.community.decision.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** One person in one decision: with a vote, or with an interest and so only a voice (R-POOL-60 to 62). */
@Entity
@Table(schema = "community", name = "decision_elector")
public class Elector extends TenantOwned {

    /** One member, one vote; there is no weight here (R-POOL-61). */
    public enum Part {
        ELECTOR,
        INTERESTED,
        /** Gone, having voted: that vote stands, and there is no other. */
        LEFT_VOTED,
        LEFT
    }

    @ManyToOne(optional = false)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(name = "extra_days")
    private int extraDays;

    @Column(name = "help_asked_at")
    private Instant helpAskedAt;

    protected Elector() {
    }

    Elector(Decision decision, UUID personId, Part part) {
        super(UUID.randomUUID());
        this.decision = decision;
        this.personId = personId;
        this.part = part;
    }

    void becomes(Part newPart) {
        part = newPart;
    }

    void takesMoreTime(int days) {
        extraDays = days;
    }

    void asksForHelp(Instant now) {
        helpAskedAt = now;
    }

    public UUID personId() {
        return personId;
    }

    public boolean votes() {
        return part == Part.ELECTOR;
    }

    /** Belongs to the number of whom a quorum is a part. */
    public boolean counts() {
        return part == Part.ELECTOR || part == Part.LEFT_VOTED;
    }

    void leave(boolean voted) {
        if (part == Part.ELECTOR) {
            part = voted ? Part.LEFT_VOTED : Part.LEFT;
        }
    }

    void beginRound() {
        if (part == Part.LEFT_VOTED) {
            part = Part.LEFT;
        }
    }

    public boolean isInterested() {
        return part == Part.INTERESTED;
    }

    public boolean hasTakenMoreTime() {
        return extraDays > 0;
    }

    public Instant helpAskedAt() {
        return helpAskedAt;
    }
}
