package org.alongside.community.peergroup.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.community.peergroup.GroupEvent;
import org.alongside.community.peergroup.MeetingFacts;
import org.alongside.community.peergroup.MeetingPlan;
import org.alongside.community.peergroup.PeerRule;
import org.alongside.platform.calendar.CalendarEvent;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** One meeting of a group. How many came is a number; who came is not kept (R-PEER-16). */
@Entity
@Table(schema = "community", name = "group_meeting")
public class GroupMeeting extends TenantOwned {

    private static final int MOST = 500;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private boolean online;

    private String place;

    /** Empty when whoever arranged it left and did not want to be named any more. */
    @Column(name = "arranged_by")
    private UUID arrangedBy;

    @Column(name = "sequence")
    private int sequence;

    private boolean cancelled;

    private Integer attended;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected GroupMeeting() {
    }

    public GroupMeeting(UUID groupId, MeetingPlan plan, UUID by, Instant now) {
        super(UUID.randomUUID());
        this.groupId = groupId;
        this.arrangedBy = by;
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        online = plan.online();
        place = plan.place();
        changedAt = now;
    }

    public GroupEvent callOff(Instant now) {
        if (cancelled || !now.isBefore(endsAt)) {
            throw new RuleBroken(PeerRule.MEETING_IS_OVER);
        }
        cancelled = true;
        sequence++;
        changedAt = now;
        return changed();
    }

    public GroupEvent count(int people, Instant now) {
        if (cancelled) {
            throw new RuleBroken(PeerRule.MEETING_IS_OVER);
        }
        if (now.isBefore(startsAt)) {
            throw new RuleBroken(PeerRule.MEETING_NOT_OVER);
        }
        if (people < 0 || people > MOST) {
            throw new RuleBroken(List.of(Breach.at("attended", PeerRule.COUNT_WRONG)));
        }
        attended = people;
        return changed();
    }

    /** A guest comes to this meeting and no other (R-PEER-15). */
    public MeetingGuest invite(String guest, String from, String why, Instant now) {
        if (cancelled || !now.isBefore(endsAt)) {
            throw new RuleBroken(PeerRule.MEETING_IS_OVER);
        }
        return new MeetingGuest(id, guest, from, why);
    }

    public void forget(UUID person) {
        if (person.equals(arrangedBy)) {
            arrangedBy = null;
        }
    }

    public GroupEvent changed() {
        return new GroupEvent.MeetingChanged(id);
    }

    public MeetingFacts facts() {
        return new MeetingFacts(id, startsAt, endsAt, online, place, cancelled, attended);
    }

    public CalendarEvent inCalendar(String groupName) {
        return new CalendarEvent(id, changedAt, sequence, startsAt, endsAt, groupName, online ? "Online" : place,
                online ? place : "", cancelled);
    }

    public UUID groupId() {
        return groupId;
    }
}
