package org.alongside.community.decision.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.BallotGiven;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.DecisionEvent;
import org.alongside.community.decision.DecisionRule;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.community.decision.DecisionStep;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.Finding;
import org.alongside.community.decision.NewDecision;
import org.alongside.community.decision.Tally;
import org.alongside.community.decision.Voters;
import org.alongside.community.person.Format;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;

/**
 * A group settles one thing.
 *
 * <p>It is drafted, and becomes ready when every elector can have the paper in the format they put first. Opening it
 * freezes who may vote and until when. Electors vote, change their vote, object with reasons, or take more time; whoever
 * leaves without having voted is no elector any more. When the typing time after the close is over it is counted, and
 * passes or does not. Without a quorum it is run once more and then lapses. With an objection the group works on it: the
 * objector is satisfied, or there is a new text and a new round, three in all. Two people together can stop it.
 */
@Entity
@Table(schema = "community", name = "decision")
public class Decision extends AfterCount {

    /** The most somebody may add once (R-POOL-66). */
    public static final int MOST_EXTRA_DAYS = 7;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PLACE = 300;

    protected Decision() {
    }

    private Decision(NewDecision asked, Instant now) {
        super(UUID.randomUUID());
        aboutKind = asked.about().kind();
        aboutId = asked.about().id();
        groupId = asked.about().groupId();
        Answers answers = new Answers();
        groupName = answers.read(() -> PlainText.required("group", asked.about().groupName(), LONGEST_NAME));
        terms = answers.read(() -> AgreedTerms.of(aboutKind, asked.terms(), asked.voters()));
        ratifies = asked.ratifies();
        draftedAt = now;
        Paper first = answers.read(() -> new Paper(this, round, asked.title(), asked.summary()));
        answers.require();
        papers.add(first);
        title = first.title();
        takeVoters(asked.voters());
    }

    public static Decision draft(NewDecision asked, Instant now) {
        return new Decision(asked, now);
    }

    public DecisionEvent drafted() {
        return new DecisionEvent.Drafted(id, aboutKind, aboutId);
    }

    /** Until it is opened the text may change, and the formats are checked again. */
    public DecisionEvent revise(String newTitle, EasyRead summary) {
        status = status.after(DecisionStep.REVISE);
        paper().write(newTitle, summary);
        title = paper().title();
        renditions.removeIf(one -> one.round() == round);
        return new DecisionEvent.Revised(id);
    }

    /** Somebody has joined the group before it is opened; whoever has a part in it already keeps that part (R-POOL-60). */
    public DecisionEvent admit(UUID person) {
        status = status.after(DecisionStep.REVISE);
        if (elector(person).isEmpty()) {
            electors.add(new Elector(this, person, Elector.Part.ELECTOR));
        }
        return new DecisionEvent.Revised(id);
    }

    /** Made before it is opened, so that nobody gets it later than others. */
    public DecisionEvent add(Format format, String foundAt) {
        if (!status.can(DecisionStep.REVISE)) {
            throw status.stale();
        }
        renditions.add(new Rendition(this, round, format, PlainText.required("foundAt", foundAt, LONGEST_PLACE)));
        return new DecisionEvent.FormatMade(id, format.name());
    }

    /** What is missing for these first choices. */
    public Set<Format> missing(Collection<Format> wanted) {
        return ReadyPolicy.missing(made(), wanted);
    }

    public DecisionEvent makeReady(Collection<Format> wanted) {
        DecisionStatus ready = status.after(DecisionStep.CHECK_FORMATS);
        ReadyPolicy.check(paper().summary(), made(), wanted);
        status = ready;
        return new DecisionEvent.MadeReady(id);
    }

    /** Makes it ready unless it is already. */
    public List<DecisionEvent> prepare(Collection<Format> wanted) {
        return status.can(DecisionStep.CHECK_FORMATS) ? List.of(makeReady(wanted)) : List.of();
    }

    /** @param wanted the first choices of those who can vote now */
    public DecisionEvent open(Collection<Format> wanted, Instant now) {
        DecisionStatus open = status.after(DecisionStep.OPEN);
        ReadyPolicy.check(paper().summary(), made(), wanted);
        if (voters().size() < Tally.FEWEST) {
            throw new RuleBroken(DecisionRule.TOO_FEW_ELECTORS);
        }
        status = open;
        openedAt = now;
        closesAt = now.plus(Duration.ofDays(terms().openDays()));
        remindedAt = null;
        return new DecisionEvent.Opened(id, round, voters().size(), closesAt);
    }

    public DecisionEvent keep(BallotGiven given, Instant now) {
        DecisionStatus next = status.after(DecisionStep.CAST);
        BallotPolicy.check(this, given, now);
        Ballot ballot = new Ballot(this, round, given, now);
        ballots.add(ballot);
        Ballot latest = ballotsOf(given.elector()).get(0);
        ballots.stream().filter(one -> one.isOf(given.elector(), round)).forEach(one -> one.live(one == latest));
        if (given.choice() == Choice.OBJECT) {
            objections.add(new Objection(this, round, given.elector(), given.grounds(), now));
        }
        status = next;
        return new DecisionEvent.BallotKept(id, given.elector(), given.channel(), given.recordedBy(), given.witness(),
                given.inTheirName());
    }

    /** For everybody, whoever asked; no reason is needed (R-POOL-66). */
    public DecisionEvent extend(UUID person, int days, Instant now) {
        status = status.after(DecisionStep.EXTEND);
        Elector elector = BallotPolicy.elector(this, person);
        BallotPolicy.checkOpen(this, now);
        if (elector.hasTakenMoreTime()) {
            throw new RuleBroken(DecisionRule.MORE_TIME_TAKEN);
        }
        if (days < 1 || days > MOST_EXTRA_DAYS) {
            throw new RuleBroken(List.of(Breach.at("days", DecisionRule.MORE_TIME_OUT_OF_RANGE, MOST_EXTRA_DAYS)));
        }
        elector.takesMoreTime(days);
        closesAt = closesAt.plus(Duration.ofDays(days));
        remindedAt = null;
        return new DecisionEvent.TimeAdded(id, person, days, closesAt);
    }

    public DecisionEvent askForHelp(UUID person, Instant now) {
        BallotPolicy.checkOpen(this, now);
        BallotPolicy.elector(this, person).asksForHelp(now);
        return new DecisionEvent.HelpAsked(id, person);
    }

    /** Left the group, or died. What they voted stands; without a vote they do not count to the quorum (R-POOL-60). */
    public DecisionEvent lose(UUID person) {
        status = status.after(DecisionStep.LOSE_ELECTOR);
        elector(person).ifPresent(one -> one.leave(!ballotsOf(person).isEmpty()));
        return new DecisionEvent.ElectorLeft(id, person);
    }

    public boolean isDue(Instant now) {
        return status == DecisionStatus.OPEN && !now.isBefore(countsAt());
    }

    /** Made once the typing time is over (R-POOL-63). */
    public DecisionEvent count(Instant now) {
        Tally tally = tallyNow();
        Finding finding = tally.finding(terms().method(), terms().quorumPercent());
        status = status.after(switch (finding) {
            case PASSED -> DecisionStep.PASS;
            case NOT_PASSED -> DecisionStep.FAIL;
            case OBJECTED -> DecisionStep.OBJECT;
            case INQUORATE -> rerun ? DecisionStep.LAPSE : DecisionStep.LACK_QUORUM;
        });
        count = new Count(tally, now);
        return counted();
    }

    /** What time has made due: nothing, most of the time, and never the same twice. */
    public List<DecisionEvent> keepTime(Instant now, Duration remindedBefore) {
        List<DecisionEvent> events = new ArrayList<>();
        if (isDue(now)) {
            events.add(count(now));
        } else if (status == DecisionStatus.OPEN && remindedAt == null && now.isBefore(closesAt)
                && !now.isBefore(closesAt.minus(remindedBefore))) {
            events.add(remind(now));
        }
        if (isToUnlink(now)) {
            events.add(unlink(now));
        }
        return events;
    }

    /** Two signatories say that it cannot wait (R-POOL-66). */
    public DecisionEvent hurry(List<UUID> signatories) {
        status = status.after(DecisionStep.REVISE);
        terms = terms.hurried(aboutKind, new Voters(facilitatorId, voters(), interested(), signatories));
        return new DecisionEvent.Hurried(id, Set.copyOf(signatories));
    }

    private List<Format> made() {
        return renditions().stream().map(Rendition::format).toList();
    }

    private void takeVoters(Voters voters) {
        facilitatorId = voters.facilitator();
        voters.electors().forEach(person -> seat(person, Elector.Part.ELECTOR));
        voters.interested().forEach(person -> seat(person, Elector.Part.INTERESTED));
    }

    private void seat(UUID person, Elector.Part part) {
        elector(person).ifPresentOrElse(one -> one.becomes(part), () -> electors.add(new Elector(this, person, part)));
    }
}
