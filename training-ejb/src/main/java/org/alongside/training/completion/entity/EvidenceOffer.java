package org.alongside.training.completion.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.Depth;

/**
 * A completion lets its learner show that they have learned about one area of the framework. It is theirs to use or not
 * (R-TRN-32), and never changes.
 */
@Entity
@Table(schema = "training", name = "evidence_offer")
public class EvidenceOffer extends TenantOwned {

    @Column(name = "completion_id")
    private UUID completionId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "area_code")
    private String areaCode;

    @Enumerated(EnumType.STRING)
    private Depth depth;

    @Column(name = "edition_code")
    private String editionCode;

    @Column(name = "made_at")
    private Instant madeAt;

    protected EvidenceOffer() {
    }

    EvidenceOffer(Completion completion, AreaTaught area) {
        super(UUID.randomUUID());
        this.completionId = completion.id();
        this.personId = completion.personId();
        this.areaCode = area.code();
        this.depth = area.depth();
        this.editionCode = completion.delivered().editionCode();
        this.madeAt = completion.recordedAt();
    }

    /** An introduction supports what somebody says about an area, but does not show it by itself (R-TRN-31). */
    public boolean isEnoughAlone() {
        return depth == Depth.FULL;
    }

    public UUID completionId() {
        return completionId;
    }

    public UUID personId() {
        return personId;
    }

    public String areaCode() {
        return areaCode;
    }

    public Depth depth() {
        return depth;
    }

    public String editionCode() {
        return editionCode;
    }
}
