package org.alongside.community.timebank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * That somebody's check for the role of coordinator was seen: its level, when, by whom, and when the next is due. Neither
 * its number nor what stands in it, and nothing of the kind for members (R-TIME-17).
 */
@Entity
@Table(schema = "community", name = "time_coordinator_check")
public class CoordinatorCheck extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    private String level;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Column(name = "seen_by")
    private UUID seenBy;

    @Column(name = "next_check_on")
    private LocalDate nextCheckOn;

    protected CoordinatorCheck() {
    }

    public CoordinatorCheck(UUID personId, String level, LocalDate seenOn, LocalDate nextCheckOn, UUID by) {
        super(UUID.randomUUID());
        this.personId = personId;
        this.level = level;
        this.seenOn = seenOn;
        this.nextCheckOn = nextCheckOn;
        this.seenBy = by;
    }

    public TimeEvent seen() {
        return new TimeEvent.CheckSeen(id, personId, seenOn, nextCheckOn, seenBy);
    }

    public String level() {
        return level;
    }

    public LocalDate seenOn() {
        return seenOn;
    }

    public UUID personId() {
        return personId;
    }

    public LocalDate nextCheckOn() {
        return nextCheckOn;
    }
}
