package org.alongside.community.decision.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.community.decision.BallotGiven;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.DecisionRule;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** Whether a ballot can be kept: whose it is, when it was given, and who wrote it down (R-POOL-60 to 63, 68). */
final class BallotPolicy {

    private BallotPolicy() {
    }

    static void check(Decision decision, BallotGiven given, Instant now) {
        elector(decision, given.elector());
        checkChoice(decision, given);
        if (given.channel() == Channel.PORTAL) {
            checkOpen(decision, now);
        } else {
            checkTold(decision, given, now);
        }
        if (!given.isOwn() && decision.interested().contains(given.recordedBy())) {
            throw new RuleBroken(DecisionRule.HELPER_IS_INTERESTED);
        }
    }

    static Elector elector(Decision decision, UUID person) {
        Elector elector = decision.elector(person).orElseThrow(() -> new RuleBroken(DecisionRule.NOT_AN_ELECTOR));
        if (elector.isInterested()) {
            throw new RuleBroken(DecisionRule.INTERESTED_MAY_NOT_VOTE);
        }
        if (!elector.votes()) {
            throw new RuleBroken(DecisionRule.NOT_AN_ELECTOR);
        }
        return elector;
    }

    static void checkOpen(Decision decision, Instant now) {
        if (decision.status() != DecisionStatus.OPEN || !now.isBefore(decision.closesAt())) {
            throw new RuleBroken(DecisionRule.VOTING_HAS_CLOSED);
        }
    }

    private static void checkChoice(Decision decision, BallotGiven given) {
        if (given.choice() == null) {
            throw refused("choice", DecisionRule.CHOICE_MISSING);
        }
        if (given.choice() != Choice.OBJECT) {
            return;
        }
        if (!decision.terms().method().takesObjections()) {
            throw refused("choice", DecisionRule.OBJECTION_NOT_TAKEN_HERE);
        }
        if (!given.grounds().areStated()) {
            throw refused("grounds", DecisionRule.OBJECTION_NEEDS_A_REASON);
        }
    }

    /** The time it was told counts, and it is typed within one working day of the close. */
    private static void checkTold(Decision decision, BallotGiven given, Instant now) {
        if (given.isOwn()) {
            throw new RuleBroken(DecisionRule.HELPER_IS_THE_ELECTOR);
        }
        Instant at = given.givenAt();
        if (at == null || at.isBefore(decision.openedAt()) || !at.isBefore(decision.closesAt()) || at.isAfter(now)) {
            throw refused("givenAt", DecisionRule.GIVEN_OUTSIDE_VOTING);
        }
        if (!now.isBefore(decision.countsAt())) {
            throw new RuleBroken(DecisionRule.TYPED_TOO_LATE);
        }
        if (given.witness() == null || given.witness().equals(given.elector())
                || given.witness().equals(given.recordedBy()) || decision.interested().contains(given.witness())) {
            throw refused("witness", DecisionRule.WITNESS_IS_NOT_SECOND);
        }
    }

    private static RuleBroken refused(String field, DecisionRule rule) {
        return new RuleBroken(List.of(Breach.at(field, rule)));
    }
}
