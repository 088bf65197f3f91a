package org.alongside.training.run.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.training.run.RunRule;
import org.alongside.training.run.SessionPlan;

/** When a session can be held, moved and called off. */
final class SessionPolicy {

    /** With less notice learners may claim what they had already spent (R-TRN-37). */
    private static final Duration NOTICE = Duration.ofDays(3);

    private SessionPolicy() {
    }

    /** It lies ahead, and no other session of the run is at that time (R-TRN-39). */
    static void requireFree(List<Session> sessions, SessionPlan plan, Session except, Instant now) {
        if (plan.times().startsAt().isBefore(now)) {
            throw new RuleBroken(List.of(Breach.at("day", RunRule.SESSION_IN_THE_PAST)));
        }
        sessions.stream().filter(other -> other != except && other.overlaps(plan.times())).findFirst().ifPresent(other -> {
            throw new RuleBroken(List.of(
                    Breach.at("from", RunRule.SESSIONS_OVERLAP, London.dayOf(other.startsAt()))));
        });
    }

    /** What has begun is history. */
    static void requireNotBegun(Session session, Instant now) {
        if (!now.isBefore(session.startsAt())) {
            throw new RuleBroken(RunRule.SESSION_IN_THE_PAST);
        }
    }

    static boolean isShortNotice(Instant startsAt, Instant now) {
        return now.plus(NOTICE).isAfter(startsAt);
    }
}
