package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** The moment a decision took effect, and the letter as it went out. Insert-only, one for each decision. */
@Entity
@Table(schema = "accreditation", name = "decision_release")
public class Release extends TenantOwned {

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "released_by")
    private UUID releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    /** The last day to appeal. */
    @Column(name = "appeal_by")
    private LocalDate appealBy;

    private String letter;

    protected Release() {
    }

    public Release(UUID decisionId, UUID releasedBy, Instant releasedAt, LocalDate appealBy, String letter) {
        super(UUID.randomUUID());
        this.decisionId = decisionId;
        this.releasedBy = releasedBy;
        this.releasedAt = releasedAt;
        this.appealBy = appealBy;
        this.letter = letter;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    public LocalDate appealBy() {
        return appealBy;
    }

    public String letter() {
        return letter;
    }
}
