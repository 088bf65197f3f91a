package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.community.peergroup.MeetingFacts;
import org.alongside.community.peergroup.MeetingPlan;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.control.Meetings;
import org.alongside.community.peergroup.entity.GroupMeeting;
import org.alongside.community.peergroup.entity.MeetingGuest;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Answers;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** The host arranges the meetings of their group, names guests for one of them, and writes down how many came. */
@Stateless
public class HoldMeetings {

    private static final int LONGEST_LINE = 200;

    @Inject
    private Groups groups;

    @Inject
    private Meetings meetings;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("HOLD_MEETINGS")
    public MeetingFacts meeting(UUID groupId, UUID meetingId) {
        groups.ofHost(groupId, me());
        return meetings.get(groupId, meetingId).facts();
    }

    @UseCase("HOLD_MEETINGS")
    public UUID arrange(ArrangeMeeting command) {
        groups.ofHost(command.groupId(), me());
        Answers answers = new Answers();
        String place = answers.read(() -> PlainText.required("place", command.place(), LONGEST_LINE));
        MeetingPlan plan = answers.read(() -> MeetingPlan.of(command.day(), command.from(), command.until(), command.online(),
                place));
        answers.require();
        GroupMeeting meeting = new GroupMeeting(command.groupId(), plan, me(), clock.instant());
        meetings.add(meeting);
        journal.record(meeting.changed());
        return meeting.id();
    }

    @UseCase("HOLD_MEETINGS")
    public void callOff(AboutMeeting command) {
        journal.record(meeting(command).callOff(clock.instant()));
    }

    @UseCase("HOLD_MEETINGS")
    public void count(CountMeeting command) {
        journal.record(meeting(new AboutMeeting(command.commandId(), command.groupId(), command.meetingId()))
                .count(command.attended(), clock.instant()));
    }

    @UseCase("HOLD_MEETINGS")
    public void nameGuest(NameGuest command) {
        GroupMeeting meeting = meeting(new AboutMeeting(command.commandId(), command.groupId(), command.meetingId()));
        Answers answers = new Answers();
        String name = answers.read(() -> PlainText.required("name", command.name(), LONGEST_LINE));
        String worksFor = answers.read(() -> PlainText.required("worksFor", command.worksFor(), LONGEST_LINE));
        String why = answers.read(() -> PlainText.optional("why", command.why(), LONGEST_LINE));
        answers.require();
        MeetingGuest guest = meeting.invite(name, worksFor, why, clock.instant());
        meetings.add(guest);
        journal.record(guest.named());
    }

    private GroupMeeting meeting(AboutMeeting command) {
        groups.ofHost(command.groupId(), me());
        return meetings.get(command.groupId(), command.meetingId());
    }

    private UUID me() {
        return call.actor().personId();
    }
}
