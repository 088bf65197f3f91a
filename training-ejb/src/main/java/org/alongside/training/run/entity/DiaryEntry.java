package org.alongside.training.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** A time at which somebody teaches, wherever that is. */
@Entity
@Table(schema = "training", name = "trainer_diary")
@SharedAcrossTenants("A trainer who is busy in one area is busy in all of them; it says when, and nothing about what or where.")
public class DiaryEntry {

    /** Between two online sessions people still need to breathe (R-TRN-40). */
    private static final Duration BREATH = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private boolean online;

    protected DiaryEntry() {
    }

    public DiaryEntry(UUID personId, UUID runId, Session session) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.runId = runId;
        this.sessionId = session.id();
        take(session);
    }

    public void take(Session session) {
        startsAt = session.startsAt();
        endsAt = session.endsAt();
        online = session.isOnline();
    }

    public boolean overlaps(Session session) {
        return startsAt.isBefore(session.endsAt()) && session.startsAt().isBefore(endsAt);
    }

    /** Not at the same time, but one of them online and with hardly a break between them. */
    public boolean isTightBeside(Session session) {
        boolean near = startsAt.isBefore(session.endsAt().plus(BREATH))
                && session.startsAt().minus(BREATH).isBefore(endsAt);
        return near && !overlaps(session) && (online || session.isOnline());
    }

    public UUID personId() {
        return personId;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
