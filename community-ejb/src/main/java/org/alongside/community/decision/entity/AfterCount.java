package org.alongside.community.decision.entity;

import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.DecisionEvent;
import org.alongside.community.decision.DecisionRule;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.community.decision.DecisionStep;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.Finding;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.NewDecision;
import org.alongside.community.decision.Pace;
import org.alongside.community.decision.Tally;
import org.alongside.community.decision.Terms;
import org.alongside.community.decision.Voters;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;

/** What follows a count, or stops a decision: the second half of the story {@link Decision} tells. */
@MappedSuperclass
public abstract class AfterCount extends DecisionRecord {

    /** Objections may be worked on in three rounds. */
    static final int MOST_ROUNDS = 3;

    private static final int LONGEST_REASON = 500;
    private static final int MANY_HELPED = 3;
    private static final Duration LINKED_FOR = Duration.ofDays(90);

    protected AfterCount() {
    }

    protected AfterCount(UUID id) {
        super(id);
    }

    /** What the live ballots of this round come to; nobody sees it before the count. */
    Tally tallyNow() {
        return Tellers.tally(electorate(), liveBallots(), objections);
    }

    /** Who voted what in this round, each as it counts. */
    public Map<UUID, Choice> votesAsCounted() {
        Map<UUID, Choice> votes = new LinkedHashMap<>();
        liveBallots().forEach(one -> votes.put(one.elector(), Tellers.counts(one, objections)));
        return votes;
    }

    /** For so many others this person wrote down or cast a vote that somebody may look at it (R-SAFE-09). */
    public boolean isHelpedALotBy(UUID person) {
        return ballots.stream().filter(one -> person.equals(one.recordedBy()) && !one.isOf(person, one.round()))
                .map(Ballot::elector).distinct().count() >= MANY_HELPED;
    }

    /** Of somebody who asked for help; never by who would be paid or whom it is about, nor by the person alone. */
    public void requireHelper(UUID helper, UUID elector) {
        if (interested().contains(helper)) {
            throw new RuleBroken(DecisionRule.HELPER_IS_INTERESTED);
        }
        if (helper.equals(elector)) {
            throw new RuleBroken(DecisionRule.HELPER_IS_THE_ELECTOR);
        }
        if (elector(elector).filter(one -> one.helpAskedAt() != null).isEmpty()) {
            throw new NotFound();
        }
    }

    /** Only who objects can say so. With the last one settled it is counted as it stands. */
    public DecisionEvent resolve(UUID objectionId, UUID person, Instant now) {
        Objection objection = objection(objectionId);
        if (!person.equals(objection.raisedBy())) {
            throw new RuleBroken(DecisionRule.NOT_YOUR_OBJECTION);
        }
        status = status.after(DecisionStep.RESOLVE);
        objection.settle(now);
        if (tallyNow().objecting() == 0) {
            end(tallyNow(), tallyNow().finding(terms().method(), terms().quorumPercent()), now);
        }
        return new DecisionEvent.ObjectionSettled(id, objectionId);
    }

    /** Another text, and a round of its own; what was written and said in this one stays. */
    public DecisionEvent amend(String newTitle, EasyRead summary) {
        if (round >= MOST_ROUNDS) {
            throw new RuleBroken(DecisionRule.ROUNDS_USED_UP);
        }
        status = status.after(DecisionStep.AMEND);
        beginRound(newTitle, summary);
        return new DecisionEvent.RoundBegun(id, round, true);
    }

    /** No agreement could be found. Two thirds decide after three rounds, if the group has agreed so before. */
    public DecisionEvent giveUpWork(Instant now) {
        Tally tally = tallyNow();
        if (terms().fallsBack() && round >= MOST_ROUNDS) {
            Tally counted = tally.withObjectionsAsNo();
            end(counted, counted.finding(Method.TWO_THIRDS, terms().quorumPercent()), now);
        } else {
            end(tally, Finding.NOT_PASSED, now);
        }
        return counted();
    }

    /** Once more, with the same text. */
    public DecisionEvent runAgain() {
        status = status.after(DecisionStep.RERUN);
        rerun = true;
        beginRound(title, paper().summary());
        return new DecisionEvent.RoundBegun(id, round, false);
    }

    public DecisionEvent lapse() {
        status = status.after(DecisionStep.LAPSE);
        return counted();
    }

    public boolean isHurried() {
        return terms().pace() == Pace.EMERGENCY;
    }

    /** What was decided in a hurry, for everybody who votes to confirm in the usual time (R-POOL-66). */
    public NewDecision toConfirm(int openDays) {
        if (!isHurried() || status != DecisionStatus.PASSED) {
            throw new RuleBroken(DecisionRule.NOTHING_TO_CONFIRM);
        }
        Terms was = terms();
        EasyRead said = paper().summary();
        return new NewDecision(about(), "Confirm: " + title, new EasyRead(said.what(), said.howMuch(), said.whoseMoney(),
                "If we say no, what is done stays done. We talk about how it came to that.", said.when(), said.howToVote(),
                said.whoHelps()), new Terms(was.method(), was.quorumPercent(), openDays, Pace.USUAL, was.secret(),
                was.fallsBack()), Voters.of(facilitatorId, voters(), interested()), id);
    }

    public DecisionEvent proposeVoid(UUID by, String reason) {
        status = status.after(DecisionStep.PROPOSE_VOID);
        voidProposedBy = by;
        voidReason = PlainText.reason("reason", reason, LONGEST_REASON);
        return new DecisionEvent.VoidProposed(id, by);
    }

    /** One person alone never stops a vote. */
    public DecisionEvent confirmVoid(UUID by) {
        if (voidProposedBy == null || voidProposedBy.equals(by)) {
            throw new RuleBroken(DecisionRule.VOID_NEEDS_ANOTHER);
        }
        status = status.after(DecisionStep.VOID);
        return new DecisionEvent.Voided(id, by);
    }

    public DecisionEvent remind(Instant now) {
        remindedAt = now;
        return new DecisionEvent.Closing(id, closesAt);
    }

    public boolean isToUnlink(Instant now) {
        return terms().secret() && unlinkedAt == null && status.isFinal() && closesAt != null
                && now.isAfter(closesAt.plus(LINKED_FOR));
    }

    /** After this nobody can find out who chose what. */
    public DecisionEvent unlink(Instant now) {
        ballots.forEach(Ballot::unlink);
        objections.forEach(Objection::unlink);
        unlinkedAt = now;
        return new DecisionEvent.Unlinked(id);
    }

    DecisionEvent counted() {
        Tally tally = tally();
        return new DecisionEvent.Counted(id, status, tally.electors(), tally.ballots());
    }

    private void end(Tally tally, Finding finding, Instant now) {
        status = status.after(finding == Finding.PASSED ? DecisionStep.PASS : DecisionStep.FAIL);
        count = new Count(tally, now);
    }

    private void beginRound(String newTitle, EasyRead summary) {
        Paper next = new Paper((Decision) this, round + 1, newTitle, summary);
        round++;
        title = next.title();
        papers.add(next);
        electors.forEach(Elector::beginRound);
        openedAt = null;
        closesAt = null;
    }
}
