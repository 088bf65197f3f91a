package org.alongside.community.peergroup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.CommunityData;
import org.alongside.community.peergroup.entity.GroupMeeting;
import org.alongside.community.peergroup.entity.MeetingGuest;
import org.alongside.platform.error.NotFound;

/** The meetings of groups. Who may see the group has been asked before. */
@ApplicationScoped
public class Meetings {

    private EntityManager entityManager;

    protected Meetings() {
    }

    @Inject
    public Meetings(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(GroupMeeting meeting) {
        entityManager.persist(meeting);
    }

    public void add(MeetingGuest guest) {
        entityManager.persist(guest);
    }

    /** In the order of time. */
    public List<GroupMeeting> of(UUID groupId) {
        return entityManager.createQuery("""
                        select m from GroupMeeting m where m.groupId = :group order by m.startsAt, m.id""", GroupMeeting.class)
                .setParameter("group", groupId).getResultList();
    }

    public GroupMeeting get(UUID groupId, UUID meetingId) {
        return of(groupId).stream().filter(one -> one.id().equals(meetingId)).findFirst().orElseThrow(NotFound::new);
    }

    public Map<UUID, List<MeetingGuest>> guests(Collection<UUID> meetings) {
        return meetings.isEmpty() ? Map.of() : entityManager.createQuery("""
                        select g from MeetingGuest g where g.meetingId in :meetings order by g.name, g.id""",
                        MeetingGuest.class)
                .setParameter("meetings", meetings).getResultStream()
                .collect(Collectors.groupingBy(MeetingGuest::meetingId));
    }
}
