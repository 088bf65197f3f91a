package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/**
 * A body of another area, asked to decide one case here (R-ACC-10).
 *
 * <p>The case stays where it is: the other body's people come to it as guests. While it lasts, PostgreSQL lets this area
 * read who sits on that body, so that its control is computed anew at every step; when it ends, that is over.
 */
@Entity
@Table(schema = "accreditation", name = "guest_body")
@SharedAcrossTenants("It is between two areas; PostgreSQL shows it to these two, and only the one whose case it is writes it")
public class GuestBody {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "home_area")
    private UUID homeArea;

    @Column(name = "hearing_area")
    private UUID hearingArea;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private TransferCause cause;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected GuestBody() {
    }

    public GuestBody(UUID homeArea, UUID hearingArea, UUID bodyId, UUID subjectId, TransferCause cause, UUID askedBy,
            Instant askedAt) {
        this.id = UUID.randomUUID();
        this.homeArea = homeArea;
        this.hearingArea = hearingArea;
        this.bodyId = bodyId;
        this.subjectId = subjectId;
        this.cause = cause;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    public PanelEvent asked() {
        return new PanelEvent.AnotherBodyAsked(subjectId, bodyId, hearingArea, cause);
    }

    /** The case is decided, gone, or handed on; the other body has no more to do with it. */
    public PanelEvent end(Instant now) {
        endedAt = now;
        return new PanelEvent.AnotherBodyLeft(subjectId, bodyId);
    }

    public boolean decides(PanelCase panel) {
        return subjectId.equals(panel.subjectId()) && bodyId.equals(panel.bodyId);
    }

    public UUID homeArea() {
        return homeArea;
    }

    public UUID hearingArea() {
        return hearingArea;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
