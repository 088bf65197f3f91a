package org.alongside.community.peergroup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;

/** When and where a group meets; for members only. */
public record MeetingPlan(Instant startsAt, Instant endsAt, boolean online, String place) {

    /** From what stands on a clock in London. */
    public static MeetingPlan of(LocalDate day, LocalTime from, LocalTime until, boolean online, String place) {
        if (day == null || from == null || until == null) {
            throw new RuleBroken(List.of(Breach.at("day", PeerRule.MEETING_DAY_MISSING)));
        }
        if (!from.isBefore(until)) {
            throw new RuleBroken(List.of(Breach.at("until", PeerRule.MEETING_ENDS_BEFORE_IT_STARTS)));
        }
        return new MeetingPlan(day.atTime(from).atZone(London.ZONE).toInstant(),
                day.atTime(until).atZone(London.ZONE).toInstant(), online, place);
    }
}
