package org.alongside.community.peergroup;

import java.util.Set;

/** How somebody is called here, whereabouts they are in general, and how and when they can be met. */
public record ProfileAbout(String calledName, String town, Set<MeetingWay> ways, Set<Communication> communication,
                           Set<TimeSlot> times) {
}
