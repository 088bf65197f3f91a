package org.alongside.community.peergroup;

import java.time.LocalDate;
import java.util.UUID;

/** @param reviewDue the day on which the members look at their agreements again */
public record GroupFacts(UUID groupId, String name, Theme theme, boolean sensitive, JoinPolicy joinPolicy,
                         String agreements, String accessInfo, String pattern, LocalDate reviewDue) {
}
