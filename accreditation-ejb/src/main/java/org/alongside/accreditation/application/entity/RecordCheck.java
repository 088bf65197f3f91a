package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.application.CheckLevel;
import org.alongside.accreditation.application.CheckOutcome;

/** That a criminal-record check was seen: level, day, by whom, and what it means. Never what it says (R-ACC-44). */
@Embeddable
public class RecordCheck {

    @Enumerated(EnumType.STRING)
    @Column(name = "check_level")
    private CheckLevel level;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_outcome")
    private CheckOutcome outcome;

    @Column(name = "check_seen_on")
    private LocalDate seenOn;

    @Column(name = "check_seen_by")
    private UUID seenBy;

    protected RecordCheck() {
    }

    RecordCheck(CheckLevel level, CheckOutcome outcome, LocalDate seenOn, UUID seenBy) {
        this.level = level;
        this.outcome = outcome;
        this.seenOn = seenOn;
        this.seenBy = seenBy;
    }

    public CheckLevel level() {
        return level;
    }

    public CheckOutcome outcome() {
        return outcome;
    }

    public LocalDate seenOn() {
        return seenOn;
    }
}
