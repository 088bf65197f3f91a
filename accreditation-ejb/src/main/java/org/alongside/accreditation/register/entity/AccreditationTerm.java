package org.alongside.accreditation.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.register.Granted;
import org.alongside.accreditation.register.Term;
import org.alongside.platform.tenancy.TenantOwned;

/** One term, and what it was granted under. What was decided is never changed; only its end may come early. */
@Entity
@Table(schema = "accreditation", name = "accreditation_term")
public class AccreditationTerm extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accreditation_id")
    private Accreditation accreditation;

    private int no;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "cut_short_on")
    private LocalDate cutShortOn;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "edition_code")
    private String editionCode;

    @Column(name = "interpretation_version")
    private int interpretationVersion;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "body_name")
    private String bodyName;

    protected AccreditationTerm() {
    }

    AccreditationTerm(Accreditation accreditation, int no, Granted granted) {
        super(UUID.randomUUID());
        this.accreditation = accreditation;
        this.no = no;
        this.startsOn = granted.term().startsOn();
        this.endsOn = granted.term().endsOn();
        this.grantedAt = granted.releasedAt();
        this.editionCode = granted.editionCode();
        this.interpretationVersion = granted.interpretationVersion();
        this.decisionId = granted.decisionId();
        this.bodyName = granted.bodyName();
    }

    /** It no longer runs on {@code day}; on its first day that leaves nothing of it. */
    void cutShort(LocalDate day) {
        if (!day.isAfter(endsOn)) {
            cutShortOn = day;
        }
    }

    boolean covers(LocalDate day) {
        return whole().covers(day) && (cutShortOn == null || day.isBefore(cutShortOn));
    }

    /** Whether a term that starts on {@code start} leaves no gap after this one. */
    boolean followedBy(LocalDate start) {
        LocalDate firstDayAfter = cutShortOn == null ? endsOn.plusDays(1) : cutShortOn;
        return firstDayAfter.equals(start);
    }

    boolean isOverAt(Instant now) {
        return whole().overAt(now);
    }

    Instant runsOutAt() {
        return whole().runsOutAt();
    }

    public int no() {
        return no;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public String editionCode() {
        return editionCode;
    }

    public String bodyName() {
        return bodyName;
    }

    private Term whole() {
        return new Term(startsOn, endsOn);
    }
}
