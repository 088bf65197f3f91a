package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.FileSeenThroughGlass;
import org.alongside.accreditation.application.GlassBroken;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * An operator opened one case to mend something, for a time and with a reason (R-ACC-101). It is open to nobody else, ends
 * by itself, and is never changed or taken away.
 */
@Entity
@Table(schema = "accreditation", name = "broken_glass")
public class BrokenGlass extends TenantOwned {

    /** Long enough to mend something while somebody is on the telephone; whoever needs longer gives a reason again. */
    private static final Duration OPEN_FOR = Duration.ofHours(1);

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "operator_id")
    private UUID operatorId;

    private String reason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected BrokenGlass() {
    }

    public BrokenGlass(UUID applicationId, UUID operatorId, String reason, Instant now) {
        super(UUID.randomUUID());
        this.applicationId = applicationId;
        this.operatorId = operatorId;
        this.reason = reason;
        openedAt = now;
        endsAt = now.plus(OPEN_FOR);
    }

    public GlassBroken broken() {
        return new GlassBroken(id, applicationId, operatorId, endsAt);
    }

    /** Each look is kept. For anybody else it is not there; for the operator it is over when its time is over. */
    public FileSeenThroughGlass look(UUID person, Instant now) {
        if (!operatorId.equals(person)) {
            throw new NotFound();
        }
        if (!isOpenAt(now)) {
            throw new RuleBroken(ApplicationRule.GLASS_TIME_OVER);
        }
        return new FileSeenThroughGlass(id, applicationId, operatorId);
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(endsAt);
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
