package org.alongside.community.peergroup.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.community.peergroup.GroupEvent;
import org.alongside.platform.tenancy.TenantOwned;

/** Somebody from outside who was invited to one meeting, by name, and for whom they work (R-PEER-15). */
@Entity
@Table(schema = "community", name = "meeting_guest")
public class MeetingGuest extends TenantOwned {

    @Column(name = "meeting_id")
    private UUID meetingId;

    private String name;

    @Column(name = "works_for")
    private String worksFor;

    private String why;

    protected MeetingGuest() {
    }

    MeetingGuest(UUID meetingId, String name, String worksFor, String why) {
        super(UUID.randomUUID());
        this.meetingId = meetingId;
        this.name = name;
        this.worksFor = worksFor;
        this.why = why;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public String words() {
        return name + " from " + worksFor + ": " + why;
    }

    public GroupEvent named() {
        return new GroupEvent.GuestNamed(id);
    }
}
