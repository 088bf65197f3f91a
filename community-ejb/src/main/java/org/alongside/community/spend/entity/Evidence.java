package org.alongside.community.spend.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.community.spend.EvidenceKind;

/** What shows that a {@link Spend} was right, and when somebody was last asked for it (R-POOL-18). */
@Embeddable
public class Evidence {

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_kind")
    private EvidenceKind kind;

    @Column(name = "evidence_words")
    private String words = "";

    @Column(name = "evidence_at")
    private Instant keptAt;

    /** It is here as a file too. */
    @Column(name = "has_paper")
    private boolean paper;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    protected Evidence() {
    }

    void keep(EvidenceKind what, String described, Instant now) {
        kind = what;
        words = described;
        keptAt = now;
    }

    void hold() {
        paper = true;
    }

    /** Once a day at most. */
    public boolean remind(LocalDate today) {
        boolean first = !today.equals(remindedOn);
        remindedOn = today;
        return first;
    }

    /** Null while there is none. */
    public EvidenceKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** Null while there is none. */
    public Instant keptAt() {
        return keptAt;
    }

    public boolean hasPaper() {
        return paper;
    }
}
