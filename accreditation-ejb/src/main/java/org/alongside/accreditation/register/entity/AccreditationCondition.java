package org.alongside.accreditation.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.register.GrantedCondition;
import org.alongside.platform.tenancy.TenantOwned;

/** Something the broker still has to do in one term. */
@Entity
@Table(schema = "accreditation", name = "accreditation_condition")
public class AccreditationCondition extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accreditation_id")
    private Accreditation accreditation;

    @Column(name = "term_no")
    private int termNo;

    private String text;

    @Column(name = "public")
    private boolean isPublic;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected AccreditationCondition() {
    }

    AccreditationCondition(Accreditation accreditation, int termNo, GrantedCondition granted) {
        super(UUID.randomUUID());
        this.accreditation = accreditation;
        this.termNo = termNo;
        this.text = granted.text();
        this.isPublic = granted.isPublic();
        this.dueOn = granted.dueOn();
    }

    int termNo() {
        return termNo;
    }

    GrantedCondition granted() {
        return new GrantedCondition(text, isPublic, dueOn);
    }
}
