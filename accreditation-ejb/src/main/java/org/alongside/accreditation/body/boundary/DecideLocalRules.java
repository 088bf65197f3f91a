package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.control.Ballot;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.BodyVotes;
import org.alongside.accreditation.body.control.Members;
import org.alongside.accreditation.body.control.Roster;
import org.alongside.accreditation.body.control.SeatPolicy;
import org.alongside.accreditation.body.entity.BodyVote;
import org.alongside.accreditation.framework.boundary.AdoptInterpretation;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Voting members of the body in charge vote on local rules, and adopt what more than half of them want. */
@Stateless
public class DecideLocalRules {

    @Inject
    private Bodies bodies;

    @Inject
    private Members members;

    @Inject
    private BodyVotes votes;

    @Inject
    private CheckControl control;

    @Inject
    private AdoptInterpretation interpretations;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** How the members have voted so far, and how I have. */
    @UseCase("DECIDE_LOCAL_RULES")
    public VoteCount count(UUID interpretationId) {
        List<BodyVote> cast = votes.on(interpretationId);
        Ballot ballot = Ballot.of(cast, roster());
        Boolean mine = cast.stream().filter(vote -> vote.personId().equals(call.actor().personId()))
                .map(BodyVote::inFavour).findFirst().orElse(null);
        return new VoteCount(ballot.inFavour(), ballot.against(), ballot.voting(), ballot.carried(), mine);
    }

    /**
     * One vote a member; another one replaces it. Refused without control, and to whoever has no vote (R-ACC-01,
     * R-ACC-03).
     */
    @UseCase("DECIDE_LOCAL_RULES")
    public void vote(VoteOnRules command) {
        control.requireControl();
        SeatPolicy.requireVoter(roster(), call.actor().personId());
        journal.record(votes.of(call.actor().personId(), command.interpretationId())
                .cast(command.inFavour(), clock.instant()));
    }

    /** Refused without control at this instant, without a majority, or outside the national room (R-ACC-01, 11, 15-18). */
    @UseCase("DECIDE_LOCAL_RULES")
    public void adopt(AdoptRules command) {
        control.requireControl();
        Roster roster = roster();
        SeatPolicy.requireVoter(roster, call.actor().personId());
        Ballot.of(votes.on(command.interpretationId()), roster).requireCarried();
        interpretations.adopt(command.interpretationId(), UUID.randomUUID(), command.effectiveFrom());
    }

    private Roster roster() {
        return members.roster(bodies.inChargeOn(London.today(clock))
                .orElseThrow(() -> new RuleBroken(BodyRule.NO_BODY_IN_CHARGE)).id(), London.today(clock));
    }
}
