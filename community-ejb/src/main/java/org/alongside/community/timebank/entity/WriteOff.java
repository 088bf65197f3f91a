package org.alongside.community.timebank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.community.timebank.TimeRule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * Somebody left owing minutes. One person writes why the pot takes them over, a second one agrees; nobody asks the
 * person who left for anything (R-TIME-21).
 */
@Entity
@Table(schema = "community", name = "time_write_off")
public class WriteOff extends TenantOwned {

    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "person_id")
    private UUID personId;

    private String reason;

    @Column(name = "noted_by")
    private UUID notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "agreed_by")
    private UUID agreedBy;

    @Column(name = "journal_id")
    private UUID journalId;

    protected WriteOff() {
    }

    public WriteOff(TimeMembership membership, String reason, UUID by, Instant now) {
        super(UUID.randomUUID());
        this.membershipId = membership.id();
        this.personId = membership.personId();
        this.reason = reason;
        this.notedBy = by;
        this.notedAt = now;
    }

    public TimeEvent noted() {
        return new TimeEvent.WriteOffNoted(id, personId, notedBy);
    }

    public void requireSecond(UUID by) {
        if (agreedBy != null) {
            throw new Stale("AGREED", Set.of());
        }
        if (by.equals(notedBy) || by.equals(personId)) {
            throw new RuleBroken(TimeRule.SECOND_PERSON_NEEDED);
        }
    }

    public TimeEvent agree(long minutes, UUID journal, UUID by) {
        requireSecond(by);
        agreedBy = by;
        journalId = journal;
        return new TimeEvent.WrittenOff(id, personId, minutes, journal, by);
    }

    public UUID membershipId() {
        return membershipId;
    }

    public UUID personId() {
        return personId;
    }

    public String reason() {
        return reason;
    }

    public UUID notedBy() {
        return notedBy;
    }
}
