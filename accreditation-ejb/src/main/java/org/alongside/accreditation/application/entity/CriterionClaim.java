package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** How somebody meets one criterion: in their own words, by evidence, or "I would like to talk it through". */
@Entity
@Table(schema = "accreditation", name = "criterion_claim")
public class CriterionClaim extends ApplicationPart {

    @Column(name = "criterion_code")
    private String criterionCode;

    private String statement = "";

    @Column(name = "talk_it_through")
    private boolean talkItThrough;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CriterionClaim() {
    }

    CriterionClaim(Application application, String criterionCode, Instant now) {
        super(application);
        this.criterionCode = criterionCode;
        this.changedAt = now;
    }

    void say(String words, boolean wantsToTalk, Instant now) {
        statement = words;
        talkItThrough = wantsToTalk;
        changedAt = now;
    }

    /** Something is claimed, apart from evidence. */
    boolean says() {
        return talkItThrough || !statement.isEmpty();
    }

    public String criterionCode() {
        return criterionCode;
    }

    public String statement() {
        return statement;
    }

    public boolean talkItThrough() {
        return talkItThrough;
    }
}
