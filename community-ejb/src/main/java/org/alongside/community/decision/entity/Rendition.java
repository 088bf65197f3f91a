package org.alongside.community.decision.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.alongside.community.person.Format;

/** The paper of one round in another format: where it is, or to whom it was sent (R-A11Y-02). */
@Entity
@Table(schema = "community", name = "decision_rendition")
public class Rendition extends DecisionPart {

    @Enumerated(EnumType.STRING)
    private Format format;

    @Column(name = "found_at")
    private String foundAt;

    protected Rendition() {
    }

    Rendition(Decision decision, int round, Format format, String foundAt) {
        super(decision, round);
        this.format = format;
        this.foundAt = foundAt;
    }

    public Format format() {
        return format;
    }

    public String foundAt() {
        return foundAt;
    }
}
