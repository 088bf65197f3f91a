package org.alongside.community.peergroup;

import java.util.Set;
import java.util.UUID;

/**
 * What matching may know of a person, and nothing else: only the tags they chose to match on are in it.
 *
 * @param suggested  they have opted in, and nothing protective hides them
 */
public record Candidate(UUID personId, boolean suggested, String town, Set<MeetingWay> ways,
                        Set<Communication> communication, Set<TimeSlot> times, Set<Topic> canOffer,
                        Set<Topic> wouldLike, Set<Habit> brings, Set<Habit> hardNos, Set<Experience> matchOn) {
}
