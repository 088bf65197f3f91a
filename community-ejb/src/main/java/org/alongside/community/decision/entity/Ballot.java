package org.alongside.community.decision.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.alongside.community.decision.BallotGiven;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.Choice;

/** What one elector said once. The latest given before voting closed is the live one; the others are its history. */
@Entity
@Table(schema = "community", name = "decision_ballot")
public class Ballot extends DecisionPart {

    /** Two given in the same instant: the one that was written down later. */
    static final Comparator<Ballot> BY_TIME = Comparator.comparing(Ballot::givenAt).thenComparing(Ballot::keptAt);

    /** Null once nobody may know any more who it was. */
    @Column(name = "elector_person")
    private UUID electorPerson;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    private UUID witness;

    @Column(name = "in_their_name")
    private boolean inTheirName;

    private boolean live;

    protected Ballot() {
    }

    Ballot(Decision decision, int round, BallotGiven given, Instant now) {
        super(decision, round);
        electorPerson = given.elector();
        choice = given.choice();
        channel = given.channel();
        givenAt = given.givenAt();
        keptAt = now;
        recordedBy = given.recordedBy();
        witness = given.witness();
        inTheirName = given.inTheirName();
    }

    void live(boolean isTheLatest) {
        live = isTheLatest;
    }

    /** Who it was, and who typed it or stood by, which would tell. */
    void unlink() {
        electorPerson = null;
        recordedBy = null;
        witness = null;
    }

    boolean isOf(UUID person, int inRound) {
        return round() == inRound && person.equals(electorPerson);
    }

    public UUID elector() {
        return electorPerson;
    }

    public Choice choice() {
        return choice;
    }

    public Channel channel() {
        return channel;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Instant keptAt() {
        return keptAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public UUID witness() {
        return witness;
    }

    public boolean inTheirName() {
        return inTheirName;
    }

    public boolean isLive() {
        return live;
    }
}
