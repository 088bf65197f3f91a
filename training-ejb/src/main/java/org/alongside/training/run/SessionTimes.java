package org.alongside.training.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;

/**
 * When a session starts and ends, from what stands on a clock in London.
 *
 * @param twice the clock shows the start twice that night, because it goes back; the first of the two is meant, and
 *              people are shown so (B09)
 */
public record SessionTimes(Instant startsAt, Instant endsAt, boolean twice) {

    /** Refused when the clock never shows one of the times, or the end is not after the start. */
    public static SessionTimes of(LocalDate day, LocalTime from, LocalTime until) {
        if (day == null || from == null || until == null) {
            throw new RuleBroken(List.of(Breach.at("day", RunRule.DATE_MISSING)));
        }
        Instant starts = instant("from", day.atTime(from));
        Instant ends = instant("until", day.atTime(until));
        if (!starts.isBefore(ends)) {
            throw new RuleBroken(List.of(Breach.at("until", RunRule.SESSION_ENDS_BEFORE_IT_STARTS)));
        }
        return new SessionTimes(starts, ends, offsets(day.atTime(from)).size() > 1);
    }

    /** The instant a clock in London shows this; the first one when it shows it twice, refused when it never does. */
    public static Instant instant(String field, LocalDateTime shown) {
        List<ZoneOffset> offsets = offsets(shown);
        if (offsets.isEmpty()) {
            throw new RuleBroken(List.of(Breach.at(field, RunRule.TIME_DOES_NOT_EXIST, shown.toLocalTime().toString())));
        }
        return shown.toInstant(offsets.get(0));
    }

    public boolean overlap(Instant otherStart, Instant otherEnd) {
        return startsAt.isBefore(otherEnd) && otherStart.isBefore(endsAt);
    }

    private static List<ZoneOffset> offsets(LocalDateTime shown) {
        return London.ZONE.getRules().getValidOffsets(shown);
    }
}
