package org.alongside.training.run.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.training.run.RunRule;

/** What a run needs before anybody may book it (7.8). */
final class OpeningPolicy {

    private OpeningPolicy() {
    }

    /** Refused with all that is missing: a session, and a co-trainer with lived experience who has confirmed (R-TRN-08). */
    static void require(List<Session> sessions, boolean coTrainerMissing) {
        List<Breach> missing = new ArrayList<>();
        if (sessions.isEmpty()) {
            missing.add(Breach.of(RunRule.NO_SESSION));
        }
        if (coTrainerMissing) {
            missing.add(Breach.of(RunRule.CO_TRAINER_NOT_CONFIRMED));
        }
        RuleBroken.throwIfAny(missing);
        sessions.forEach(Session::requireAccessFacts);
    }

    static void requireAhead(Instant startsAt, Instant now) {
        if (!now.isBefore(startsAt)) {
            throw new RuleBroken(RunRule.SESSION_IN_THE_PAST);
        }
    }
}
