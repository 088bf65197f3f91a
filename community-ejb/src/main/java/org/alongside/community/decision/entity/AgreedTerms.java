package org.alongside.community.decision.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.alongside.community.decision.AboutKind;
import org.alongside.community.decision.DecisionRule;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.Pace;
import org.alongside.community.decision.Terms;
import org.alongside.community.decision.Voters;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/**
 * How this decision is taken, from its group's agreement. None of it changes once it is open; secret stays secret. Before,
 * two signatories may say that it cannot wait.
 */
@Embeddable
public class AgreedTerms {

    private static final int PERCENT = 100;
    private static final int EMERGENCY_SIGNATORIES = 2;

    @Enumerated(EnumType.STRING)
    private Method method;

    @Column(name = "quorum_percent")
    private int quorumPercent;

    @Column(name = "open_days")
    private int openDays;

    @Enumerated(EnumType.STRING)
    private Pace pace;

    private boolean secret;

    @Column(name = "falls_back")
    private boolean fallsBack;

    protected AgreedTerms() {
    }

    private AgreedTerms(Terms terms) {
        method = terms.method();
        quorumPercent = terms.quorumPercent();
        openDays = terms.openDays();
        pace = terms.pace();
        secret = terms.secret();
        fallsBack = terms.fallsBack();
    }

    static AgreedTerms of(AboutKind kind, Terms terms, Voters voters) {
        List<Breach> breaches = new ArrayList<>();
        if (!kind.allows(terms.method())) {
            breaches.add(Breach.at("method", DecisionRule.METHOD_TOO_WEAK));
        }
        if (terms.quorumPercent() < 1 || terms.quorumPercent() > PERCENT) {
            breaches.add(Breach.at("quorum", DecisionRule.QUORUM_OUT_OF_RANGE));
        }
        if (Duration.ofDays(terms.openDays()).compareTo(terms.pace().least()) < 0) {
            breaches.add(Breach.at("openDays", DecisionRule.OPEN_TOO_SHORT, terms.pace().least().toDays()));
        }
        if (terms.pace() == Pace.EMERGENCY && new HashSet<>(voters.emergency()).size() < EMERGENCY_SIGNATORIES) {
            breaches.add(Breach.of(DecisionRule.EMERGENCY_NEEDS_TWO));
        }
        RuleBroken.throwIfAny(breaches);
        return new AgreedTerms(terms);
    }

    /** The shortest time, because two say that it cannot wait; the group confirms it later (R-POOL-66). */
    AgreedTerms hurried(AboutKind kind, Voters voters) {
        return of(kind, new Terms(method, quorumPercent, (int) Pace.EMERGENCY.least().toDays(), Pace.EMERGENCY, secret,
                fallsBack), voters);
    }

    Terms terms() {
        return new Terms(method, quorumPercent, openDays, pace, secret, fallsBack);
    }
}
