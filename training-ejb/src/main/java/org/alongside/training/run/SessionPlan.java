package org.alongside.training.run;

import java.util.Set;

/**
 * One session as it is meant to be.
 *
 * @param place       where people go; empty for an online session
 * @param town        the town people look for; empty for an online session
 * @param joinInfo    how to join online, for those with a place only; empty for a session in a room
 * @param accessSaid  what it offers for access was answered, even with "nothing from the list"
 * @param makeUp      held again for people who missed one; counts for them, not twice for others
 */
public record SessionPlan(SessionTimes times, String place, String town, String joinInfo, Set<AccessFeature> access,
        boolean accessSaid, boolean makeUp) {

    public SessionPlan {
        access = Set.copyOf(access);
    }
}
