package org.alongside.community.peergroup.control;

import java.util.Set;
import java.util.UUID;
import org.alongside.community.peergroup.Candidate;
import org.alongside.community.peergroup.Communication;
import org.alongside.community.peergroup.Experience;
import org.alongside.community.peergroup.Habit;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.community.peergroup.Topic;

/** People for matching. */
final class ACandidate {

    private ACandidate() {
    }

    static Candidate anybody() {
        return with(Set.of(Topic.LISTENING), Set.of(Topic.COOKING), Set.of(), Set.of());
    }

    static Candidate with(Set<Topic> canOffer, Set<Topic> wouldLike, Set<Habit> brings, Set<Habit> hardNos) {
        return new Candidate(UUID.randomUUID(), true, "Ashford", Set.of(MeetingWay.IN_PERSON), Set.of(Communication.ENGLISH),
                Set.of(TimeSlot.WEEKDAY_MORNING), canOffer, wouldLike, brings, hardNos, Set.of());
    }

    static Candidate at(String town, Set<MeetingWay> ways, Set<Communication> communication, Set<TimeSlot> times,
                        Set<Experience> matchOn) {
        return new Candidate(UUID.randomUUID(), true, town, ways, communication, times, Set.of(Topic.LISTENING),
                Set.of(Topic.LISTENING), Set.of(), Set.of(), matchOn);
    }
}
