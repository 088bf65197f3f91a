package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.InterestOutcome;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * The interest answer of somebody who works on a case without a seat: a coordinator, or whoever releases it.
 *
 * <p>There is no chair over officers: any interest, said or found, means that a deputy takes the case.
 */
@Entity
@Table(schema = "accreditation", name = "panel_officer_interest")
public class OfficerInterest extends TenantOwned {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "person_id")
    private UUID personId;

    @Embedded
    private InterestAnswer interest;

    protected OfficerInterest() {
    }

    public OfficerInterest(UUID caseId, UUID personId, InterestChoice choice, String words, List<DetectedLink> links,
            Instant now) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.personId = personId;
        this.interest = InterestAnswer.askedAt(now);
        interest.give(choice, words, links, now);
        if (interest.isOpen()) {
            interest.decide(InterestOutcome.RECUSED, null);
        }
    }

    public PanelEvent answered() {
        return interest.answeredIn(caseId, personId);
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID personId() {
        return personId;
    }

    public InterestAnswer interest() {
        return interest;
    }
}
