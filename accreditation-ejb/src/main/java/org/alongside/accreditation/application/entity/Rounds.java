package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Set;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;

/** How often an application went round: returned once a round, put off by a panel once in all (7.2). */
@Embeddable
public class Rounds {

    private int round = 1;

    @Column(name = "returned_in_round")
    private int returnedInRound;

    @Column(name = "deferred_once")
    private boolean deferredOnce;

    /** When its panel decided; null again once the decision is released, or set aside. */
    @Column(name = "decided_at")
    private Instant decidedAt;

    void requireReturnLeft() {
        if (returnedInRound == round) {
            throw new RuleBroken(ApplicationRule.RETURNED_ONCE_ALREADY);
        }
    }

    void returned() {
        returnedInRound = round;
    }

    void requireDeferralLeft() {
        if (deferredOnce) {
            throw new RuleBroken(ApplicationRule.DEFERRED_ONCE_ALREADY);
        }
    }

    void deferred() {
        deferredOnce = true;
        decidedAt = null;
        round++;
    }

    void requireUndecided() {
        if (isDecided()) {
            throw new Stale("DECIDED", Set.of());
        }
    }

    void decided(Instant now) {
        decidedAt = now;
    }

    /** The decision took effect, or was set aside before anybody was told. */
    void nothingDecided() {
        decidedAt = null;
    }

    boolean wasDeferred() {
        return deferredOnce;
    }

    boolean isDecided() {
        return decidedAt != null;
    }
}
