package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * What a person asked for so that they can take part: adjustments, and not to pay the fee.
 *
 * <p>It stands apart from the application on purpose. Nobody asks why, the coordinator arranges it, and no panel ever
 * reads it (R-ACC-29, R-ACC-39).
 */
@Entity
@Table(schema = "accreditation", name = "personal_arrangement")
public class PersonalArrangement extends TenantOwned {

    private static final int MOST_EXTRA_DAYS = 365;

    @Column(name = "application_id")
    private UUID applicationId;

    private String wanted = "";

    @Column(name = "asked_at")
    private Instant askedAt;

    private String agreed = "";

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "extra_days")
    private int extraDays;

    @Column(name = "fee_waived_at")
    private Instant feeWaivedAt;

    protected PersonalArrangement() {
    }

    public PersonalArrangement(UUID applicationId) {
        super(UUID.randomUUID());
        this.applicationId = applicationId;
    }

    public void ask(String what, Instant now) {
        boolean fresh = !what.isEmpty() && !what.equals(wanted);
        wanted = what;
        askedAt = what.isEmpty() ? null : fresh ? now : askedAt;
        agreedAt = fresh ? null : agreedAt;
    }

    /** Asking is enough: no reason, no proof. */
    public void waiveFee(boolean waive, Instant now) {
        feeWaivedAt = waive ? now : null;
    }

    /** What was agreed, and how many more days in all. Returns the days that come on top of what was agreed before. */
    public int agree(String what, int days, Instant now) {
        if (!isOpen()) {
            throw new RuleBroken(ApplicationRule.ADJUSTMENT_NOT_ASKED);
        }
        if (days < extraDays || days > MOST_EXTRA_DAYS) {
            throw new RuleBroken(List.of(
                    Breach.at("extraDays", ApplicationRule.EXTRA_DAYS_OUT_OF_RANGE, extraDays, MOST_EXTRA_DAYS)));
        }
        int more = days - extraDays;
        extraDays = days;
        agreed = what;
        agreedAt = now;
        return more;
    }

    /** Asked, and not yet arranged. */
    public boolean isOpen() {
        return askedAt != null && agreedAt == null;
    }

    public boolean isFeeWaived() {
        return feeWaivedAt != null;
    }

    public String wanted() {
        return wanted;
    }

    public String agreed() {
        return agreed;
    }

    public int extraDays() {
        return extraDays;
    }
}
