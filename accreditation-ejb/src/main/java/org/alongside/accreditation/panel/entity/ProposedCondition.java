package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.text.PlainText;

/** One condition of a proposal. */
@Entity
@Table(schema = "accreditation", name = "panel_proposed_condition")
public class ProposedCondition extends TenantOwned {

    private static final int LONGEST = 1000;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    private String criterion;

    private String text;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "is_public")
    private boolean isPublic;

    protected ProposedCondition() {
    }

    ProposedCondition(Proposal proposal, ConditionTerms terms) {
        super(UUID.randomUUID());
        this.proposal = proposal;
        this.criterion = terms.criterion();
        this.text = PlainText.reason("condition-" + criterion, terms.text(), LONGEST);
        this.dueOn = terms.dueOn();
        this.isPublic = terms.isPublic();
    }

    ConditionTerms terms() {
        return new ConditionTerms(criterion, text, dueOn, isPublic);
    }
}
