package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.application.PriorFinding;
import org.alongside.accreditation.application.PriorOutcomeKind;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** One line of the national index: a refusal, a withdrawal, or leaving during a concern (R-ACC-35). */
@Entity
@Table(schema = "accreditation", name = "prior_outcome")
@SharedAcrossTenants("The national index: a body has to know what happened elsewhere, for applications in its hands only")
public class PriorOutcome {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "area_id")
    private UUID areaId;

    @Enumerated(EnumType.STRING)
    private PriorOutcomeKind kind;

    @Column(name = "on_day")
    private LocalDate on;

    @Column(name = "reapply_from")
    private LocalDate reapplyFrom;

    protected PriorOutcome() {
    }

    public PriorOutcome(UUID personId, PriorFinding finding) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.areaId = finding.areaId();
        this.kind = finding.kind();
        this.on = finding.on();
        this.reapplyFrom = finding.reapplyFrom();
    }

    public PriorFinding finding() {
        return new PriorFinding(areaId, kind, on, reapplyFrom);
    }
}
