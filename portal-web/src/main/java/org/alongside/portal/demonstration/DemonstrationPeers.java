package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.peergroup.Communication;
import org.alongside.community.peergroup.Experience;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.community.peergroup.TagPurpose;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.community.peergroup.Topic;
import org.alongside.community.peergroup.boundary.AnswerSuggestion;
import org.alongside.community.peergroup.boundary.ChooseTag;
import org.alongside.community.peergroup.boundary.FindMe;
import org.alongside.community.peergroup.boundary.KeepProfile;
import org.alongside.community.peergroup.boundary.MeetPeers;
import org.alongside.community.peergroup.boundary.SweepPeers;
import org.alongside.community.peergroup.boundary.TellAbout;
import org.alongside.community.peergroup.boundary.TellGive;
import org.alongside.community.peergroup.boundary.WriteToPeer;

/** Six people tell about themselves, two of them get to know each other, and there are three groups, one of them hidden. */
@ApplicationScoped
class DemonstrationPeers {

    private static final int LAST_MONTH = 30;
    private static final int LAST_WEEK = 6;

    @Inject
    private Stage stage;

    @Inject
    private KeepProfile profiles;

    @Inject
    private SweepPeers sweep;

    @Inject
    private MeetPeers meeting;

    @Inject
    private DemonstrationGroups groups;

    void play(String area) {
        profile("asha", area, "Asha", Set.of(Topic.LISTENING, Topic.EMPLOYING), Set.of(Topic.TECHNOLOGY));
        profile("ben", area, "Ben", Set.of(Topic.TECHNOLOGY), Set.of(Topic.COOKING));
        profile("cora", area, "Cora", Set.of(Topic.COOKING), Set.of(Topic.TECHNOLOGY));
        profile("dev", area, "Dev", Set.of(Topic.HOBBIES), Set.of(Topic.LISTENING));
        profile("farah", area, "Farah", Set.of(Topic.FORMS), Set.of(Topic.HOBBIES));
        profile("george", area, "George", Set.of(Topic.GOING_OUT), Set.of(Topic.FORMS));
        tag("ben", area);
        tag("cora", area);
        stage.ago(LAST_WEEK, () -> stage.asOwner(area, () -> {
            sweep.suggest();
            return null;
        }));
        UUID match = yes("ben", "Cora", area);
        yes("cora", "Ben", area);
        stage.as("cora." + area, area, () -> {
            meeting.write(new WriteToPeer(stage.command("hello " + area), match, "Hello Ben! Shall we meet at the library?"));
            return null;
        });
        groups.play(area);
    }

    private void profile(String who, String area, String name, Set<Topic> offers, Set<Topic> wishes) {
        stage.asAgo(LAST_MONTH, who + "." + area, area, () -> {
            profiles.tellAbout(new TellAbout(stage.command("about " + who + area), name, "Ashford",
                    Set.of(MeetingWay.IN_PERSON, MeetingWay.ONLINE), Set.of(Communication.ENGLISH),
                    Set.of(TimeSlot.WEEKDAY_MORNING, TimeSlot.WEEKEND_AFTERNOON)));
            profiles.tellGive(new TellGive(stage.command("give " + who + area), offers, wishes, Set.of(), Set.of()));
            profiles.letOthersFindMe(new FindMe(stage.command("find " + who + area), true));
            return null;
        });
    }

    private void tag(String who, String area) {
        stage.asAgo(LAST_MONTH, who + "." + area, area, () -> {
            profiles.choose(new ChooseTag(stage.command("tag " + who + area), Experience.PERSONAL_BUDGET, TagPurpose.MATCH));
            return null;
        });
    }

    private UUID yes(String who, String other, String area) {
        return stage.as(who + "." + area, area, () -> {
            UUID match = meeting.suggestions().stream().filter(one -> one.calledName().equals(other)).findFirst()
                    .orElseThrow().matchId();
            meeting.yes(new AnswerSuggestion(stage.command("yes " + who + area), match));
            return match;
        });
    }
}
