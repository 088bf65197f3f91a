package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Finding;
import org.alongside.accreditation.panel.Reason;
import org.alongside.accreditation.panel.ReasonCode;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.text.PlainText;

/** How one proposal finds one criterion. */
@Entity
@Table(schema = "accreditation", name = "panel_finding")
public class ProposedFinding extends TenantOwned {

    static final int LONGEST = 4000;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    private String criterion;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private ReasonCode reasonCode;

    @Column(name = "reason_words")
    private String reasonWords;

    protected ProposedFinding() {
    }

    ProposedFinding(Proposal proposal, CriterionFinding given) {
        super(UUID.randomUUID());
        this.proposal = proposal;
        this.criterion = given.criterion();
        this.finding = given.finding();
        if (given.reason() != null) {
            this.reasonCode = given.reason().code();
            this.reasonWords = PlainText.reason("reason-" + criterion, given.reason().words(), LONGEST);
        }
    }

    CriterionFinding value() {
        return new CriterionFinding(criterion, finding,
                reasonCode == null ? null : new Reason(reasonCode, reasonWords));
    }
}
