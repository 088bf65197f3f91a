package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accreditation.panel.Reason;
import org.alongside.accreditation.panel.ReasonCode;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.text.PlainText;

/** A reason the chair gave after the vote and before the release. It fills a gap; it never replaces a reason. */
@Entity
@Table(schema = "accreditation", name = "decision_reason")
public class AddedReason extends TenantOwned {

    @Column(name = "decision_id")
    private UUID decisionId;

    private String criterion;

    @Enumerated(EnumType.STRING)
    private ReasonCode code;

    private String words;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected AddedReason() {
    }

    public AddedReason(UUID decisionId, String criterion, Reason reason, UUID givenBy, Instant givenAt) {
        super(UUID.randomUUID());
        this.decisionId = decisionId;
        this.criterion = criterion;
        this.code = reason.code();
        this.words = PlainText.reason("words", reason.words(), ProposedFinding.LONGEST);
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    public String criterion() {
        return criterion;
    }

    public Reason reason() {
        return new Reason(code, words);
    }
}
