package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.SubjectType;
import org.alongside.platform.error.RuleBroken;

/** What is before the panel, and how often it has come to nothing. */
@Embeddable
public class Hearing {

    /** What a count comes to (R-ACC-52). */
    enum Result {
        CARRIED,
        NOT_CARRIED,
        FIRST_TIE,
        SECOND_TIE
    }

    private int round;

    @Column(name = "deferred_before")
    private boolean deferredBefore;

    private int ties;

    /** What is being voted on, or was when the vote closed; null while nothing is. */
    @Column(name = "proposal_id")
    private UUID proposalId;

    protected Hearing() {
    }

    Hearing(int round, boolean deferredBefore) {
        this.round = round;
        this.deferredBefore = deferredBefore;
    }

    void put(Proposal proposal, SubjectType subject) {
        if (proposal.outcome().about() != subject) {
            throw new RuleBroken(PanelRule.OUTCOME_NOT_FOR_THIS_CASE);
        }
        if (proposal.outcome() == Outcome.DEFER && deferredBefore) {
            throw new RuleBroken(PanelRule.DEFERRED_BEFORE);
        }
        proposalId = proposal.id();
    }

    void clear() {
        proposalId = null;
    }

    void startAnotherRound() {
        round++;
        clear();
    }

    void requireProposal() {
        if (proposalId == null) {
            throw new RuleBroken(PanelRule.NO_PROPOSAL_YET);
        }
    }

    /** Equal votes put a case off the first time and hand it over the second; nobody has a casting vote. */
    Result count(Outcome outcome, Tally tally) {
        if (tally.isTie(outcome.majority())) {
            boolean first = ties == 0 && !deferredBefore;
            ties++;
            return first ? Result.FIRST_TIE : Result.SECOND_TIE;
        }
        return tally.carries(outcome.majority()) ? Result.CARRIED : Result.NOT_CARRIED;
    }

    public int round() {
        return round;
    }

    public boolean mayDefer() {
        return !deferredBefore;
    }

    public UUID proposalId() {
        return proposalId;
    }
}
