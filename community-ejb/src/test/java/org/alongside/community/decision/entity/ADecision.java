package org.alongside.community.decision.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.About;
import org.alongside.community.decision.AboutKind;
import org.alongside.community.decision.BallotGiven;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.DecisionStep;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.NewDecision;
import org.alongside.community.decision.Pace;
import org.alongside.community.decision.Terms;
import org.alongside.community.decision.Voters;
import org.alongside.community.person.Format;

/** Decisions for tests: opened on a Monday at noon, and closed a week later. */
public final class ADecision {

    /** Monday 1 June 2026, 12:00 in London. */
    public static final Instant NOW = Instant.parse("2026-06-01T11:00:00Z");
    public static final Instant CLOSE = NOW.plus(Duration.ofDays(7));
    /** The end of Tuesday 9 June. */
    public static final Instant COUNTED = Instant.parse("2026-06-09T23:00:00Z");

    public static final EasyRead SUMMARY = new EasyRead("We want to go to the sea.", "It costs £90.00.",
            "The money is ours. Each pays a part.", "If we say no, we stay here.", "We go on Friday 3 July 2026.",
            "Say yes or no on this page.", "Ben can help you.");
    public static final Grounds HARM = new Grounds(Grounds.Concern.HARM, "The coach has no ramp.", "");

    private ADecision() {
    }

    public static NewDecision asked(AboutKind kind, Terms terms, Set<UUID> electors, Set<UUID> interested) {
        return new NewDecision(new About(kind, UUID.randomUUID(), UUID.randomUUID(), "Friday Makers"), "A day at the sea",
                SUMMARY, terms, Voters.of(electors.iterator().next(), electors, interested));
    }

    public static Decision open(Method method, Set<UUID> electors) {
        return open(new Terms(method, 50, 7, Pace.USUAL, false, false), electors);
    }

    public static Decision open(Terms terms, Set<UUID> electors) {
        Decision decision = Decision.draft(asked(AboutKind.GROUP, terms, electors, Set.of()), NOW);
        return opened(decision);
    }

    public static Decision opened(Decision decision) {
        if (decision.status().can(DecisionStep.CHECK_FORMATS)) {
            decision.makeReady(List.of(Format.STANDARD));
        }
        decision.open(List.of(Format.STANDARD), NOW);
        return decision;
    }

    public static void vote(Decision decision, UUID elector, Choice choice) {
        vote(decision, elector, choice, NOW.plusSeconds(60));
    }

    public static void vote(Decision decision, UUID elector, Choice choice, Instant at) {
        decision.keep(BallotGiven.own(elector, choice, choice == Choice.OBJECT ? HARM : Grounds.NONE, at), at);
    }

    /** Told to somebody on the telephone while another one listened. */
    public static BallotGiven told(UUID elector, Choice choice, Channel channel, Instant givenAt) {
        return new BallotGiven(elector, choice, channel, givenAt, UUID.randomUUID(), UUID.randomUUID(), false,
                choice == Choice.OBJECT ? HARM : Grounds.NONE);
    }
}
