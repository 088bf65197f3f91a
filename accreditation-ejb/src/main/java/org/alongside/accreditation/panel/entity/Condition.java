package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.panel.ConditionStatus;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.platform.tenancy.TenantOwned;

/** A condition in force, from the release of its decision. */
@Entity
@Table(schema = "accreditation", name = "decision_condition")
public class Condition extends TenantOwned {

    @Column(name = "decision_id")
    private UUID decisionId;

    private String criterion;

    private String text;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "is_public")
    private boolean isPublic;

    @Enumerated(EnumType.STRING)
    private ConditionStatus status;

    protected Condition() {
    }

    public Condition(UUID decisionId, ConditionTerms terms) {
        super(UUID.randomUUID());
        this.decisionId = decisionId;
        this.criterion = terms.criterion();
        this.text = terms.text();
        this.dueOn = terms.dueOn();
        this.isPublic = terms.isPublic();
        this.status = ConditionStatus.OPEN;
    }

    public ConditionTerms terms() {
        return new ConditionTerms(criterion, text, dueOn, isPublic);
    }
}
