package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.alongside.community.peergroup.GroupPlan;
import org.alongside.community.peergroup.JoinPolicy;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.Theme;
import org.alongside.community.peergroup.boundary.AboutGroup;
import org.alongside.community.peergroup.boundary.AnswerMember;
import org.alongside.community.peergroup.boundary.ArrangeMeeting;
import org.alongside.community.peergroup.boundary.BelongToGroups;
import org.alongside.community.peergroup.boundary.HoldMeetings;
import org.alongside.community.peergroup.boundary.HostGroup;
import org.alongside.community.peergroup.boundary.InviteToGroup;
import org.alongside.community.peergroup.boundary.NameGuest;
import org.alongside.community.peergroup.boundary.WriteGroup;
import org.alongside.platform.time.London;

/** A group one asks to join, one anybody can join, and one that nobody outside can see. */
@ApplicationScoped
class DemonstrationGroups {

    private static final int LAST_MONTH = 28;
    private static final int NEXT_WEEK = 9;
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    @Inject
    private Stage stage;

    @Inject
    private HostGroup hosting;

    @Inject
    private HoldMeetings meetings;

    @Inject
    private BelongToGroups belonging;

    void play(String area) {
        UUID tea = start("asha", area, new GroupPlan("Tuesday tea", Theme.BUDGETS, false, JoinPolicy.ASK,
                "What is said here stays here. One speaks at a time.", "Step-free, with a quiet room.", "Tuesdays, 2 pm"));
        ask(tea, "ben", area);
        stage.as("asha." + area, area, () -> {
            hosting.members(tea).stream().filter(one -> one.status() == MemberStatus.ASKED).forEach(one ->
                    hosting.answer(new AnswerMember(stage.command("welcome " + one.memberId()), one.memberId(), true)));
            return null;
        });
        ask(tea, "dev", area);
        arrange(tea, area);
        start("george", area, new GroupPlan("Clay and colour", Theme.ARTS, false, JoinPolicy.OPEN,
                "We admire what others make.", "The kiln room has no lift.", "Every other Friday"));
        UUID quiet = start("farah", area, new GroupPlan("Quiet corner", Theme.MENTAL_HEALTH, true, JoinPolicy.INVITED,
                "Nobody says outside that this group exists.", "Online, cameras off if you like.", "Sundays"));
        stage.as("farah." + area, area, () -> {
            hosting.invite(new InviteToGroup(stage.command("invite " + quiet), quiet, Cast.email("cora." + area)));
            return null;
        });
        stage.as("cora." + area, area, () -> {
            belonging.accept(new AboutGroup(stage.command("accept " + quiet), quiet));
            return null;
        });
    }

    private UUID start(String who, String area, GroupPlan plan) {
        return stage.asAgo(LAST_MONTH, who + "." + area, area, () ->
                hosting.write(new WriteGroup(stage.command("group " + plan.name() + area), null, plan)));
    }

    private void ask(UUID group, String who, String area) {
        stage.as(who + "." + area, area, () -> {
            belonging.join(new AboutGroup(stage.command("join " + who + group), group));
            return null;
        });
    }

    private void arrange(UUID group, String area) {
        LocalDate day = LocalDate.ofInstant(stage.now(), London.ZONE).plusDays(NEXT_WEEK);
        stage.as("asha." + area, area, () -> {
            UUID next = meetings.arrange(new ArrangeMeeting(stage.command("meeting " + group), group, day, TWO, FOUR, false,
                    "Library, room 2"));
            meetings.nameGuest(new NameGuest(stage.command("guest " + group), group, next, "Ruth Levy", "Levy Brokerage",
                    "to answer questions about contracts"));
            return null;
        });
    }
}
