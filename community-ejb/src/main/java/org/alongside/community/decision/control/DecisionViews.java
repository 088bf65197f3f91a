package org.alongside.community.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.decision.DecisionLine;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.Phase;
import org.alongside.community.decision.Tally;
import org.alongside.community.decision.entity.Decision;
import org.alongside.community.decision.entity.Elector;
import org.alongside.community.decision.entity.Objection;
import org.alongside.community.person.Format;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;

/** Decisions as people see them: with names, and without anything that would tell how the vote goes. */
@ApplicationScoped
public class DecisionViews {

    private static final String GONE = "somebody";

    @Inject
    private KnowPeople people;

    @Inject
    private Decisions decisions;

    @Inject
    private PausedVoters paused;

    @Inject
    private Clock clock;

    /** @param voted the decisions in which this person has a live ballot in the present round */
    public DecisionLine line(Decision decision, UUID me, boolean votes, Set<UUID> voted) {
        Phase phase = phase(decision);
        return new DecisionLine(decision.id(), decision.title(), decision.about().groupName(), decision.status(), phase,
                decision.closesAt(), phase == Phase.VOTING && votes && !voted.contains(decision.id()),
                me.equals(decision.facilitatorId()));
    }

    public DecisionView view(Decision decision, Watcher watcher, Collection<Format> wanted) {
        Map<UUID, String> names = people.names(involved(decision));
        boolean facilitates = watcher.me().equals(decision.facilitatorId());
        return new DecisionView(decision.id(), facts(decision), decision.paper().summary(),
                decision.renditions().stream().map(one -> new DecisionView.Made(one.format(), one.foundAt())).toList(),
                people(decision, facilitates, names, wanted), part(decision, watcher, facilitates, names),
                result(decision, names), objections(decision, watcher.me(), names), decision.status().open());
    }

    private DecisionView.Facts facts(Decision decision) {
        return new DecisionView.Facts(decision.title(), decision.about().groupName(), decision.about().kind(),
                decision.status(), phase(decision), decision.round(), decision.terms(),
                new Tally(decision.electorate(), 0, 0, 0, 0).quorum(decision.terms().quorumPercent()),
                decision.closesAt(), decision.countsAt(), decision.voidReason(), unconfirmed(decision));
    }

    private boolean unconfirmed(Decision decision) {
        return decision.isHurried() && decision.status() == DecisionStatus.PASSED
                && !decisions.isAskedToConfirm(decision.id());
    }

    private Phase phase(Decision decision) {
        Instant now = clock.instant();
        return switch (decision.status()) {
            case DRAFT, READY -> Phase.PREPARED;
            case OPEN -> now.isBefore(decision.closesAt()) ? Phase.VOTING : Phase.COUNTING;
            case INQUORATE, OBJECTION_WORK -> Phase.WORK;
            default -> Phase.ENDED;
        };
    }

    private static DecisionView.People people(Decision decision, boolean facilitates, Map<UUID, String> names,
                                              Collection<Format> wanted) {
        Set<UUID> helped = facilitates ? decision.electors().stream().filter(one -> one.helpAskedAt() != null)
                .map(Elector::personId).collect(Collectors.toSet()) : Set.of();
        return new DecisionView.People(name(names, decision.facilitatorId()), named(names, decision.voters()),
                named(names, decision.interested()), picked(names, helped, helped),
                facilitates ? decision.missing(wanted) : Set.of());
    }

    private DecisionView.MyPart part(Decision decision, Watcher watcher, boolean facilitates, Map<UUID, String> names) {
        boolean voting = phase(decision) == Phase.VOTING;
        boolean typing = decision.status() == DecisionStatus.OPEN && !decision.interested().contains(watcher.me());
        Elector mine = decision.elector(watcher.me()).orElse(null);
        boolean votes = mine != null && mine.votes() && !paused.has(decision, watcher.me());
        return new DecisionView.MyPart(voting && votes, voting && votes && !mine.hasTakenMoreTime(),
                mine != null && mine.isInterested(), facilitates,
                votes && decision.voidProposedBy() != null && !watcher.me().equals(decision.voidProposedBy())
                        && decision.status() == DecisionStatus.OPEN,
                ballots(decision, watcher.me(), names),
                voting && typing && decision.about().kind().isAboutMoney()
                        ? picked(names, decision.voters(), watcher.votesFor()) : List.of(),
                typing ? recordable(decision, watcher, facilitates || votes, names) : List.of());
    }

    private static List<PersonName> recordable(Decision decision, Watcher watcher, boolean ofTheGroup,
                                               Map<UUID, String> names) {
        Set<UUID> others = new HashSet<>(decision.voters());
        others.remove(watcher.me());
        return picked(names, others, ofTheGroup ? others : watcher.supports());
    }

    private static List<DecisionView.MyBallot> ballots(Decision decision, UUID me, Map<UUID, String> names) {
        return decision.ballotsOf(me).stream().map(one -> new DecisionView.MyBallot(one.choice(), one.channel(),
                one.givenAt(), one.isLive(), me.equals(one.recordedBy()) ? null : name(names, one.recordedBy()))).toList();
    }

    private static DecisionView.Result result(Decision decision, Map<UUID, String> names) {
        Tally tally = decision.tally();
        if (tally == null || decision.status() == DecisionStatus.OPEN) {
            return null;
        }
        List<DecisionView.NamedVote> named = new ArrayList<>();
        if (!decision.terms().secret()) {
            decision.votesAsCounted().forEach((who, choice) -> named.add(new DecisionView.NamedVote(name(names, who), choice)));
        }
        return new DecisionView.Result(tally, tally.quorum(decision.terms().quorumPercent()), decision.countedAt(), named);
    }

    /** While people vote, an objection would tell how the vote goes; only who raised it sees it. */
    private static List<DecisionView.Raised> objections(Decision decision, UUID me, Map<UUID, String> names) {
        return decision.objections().stream()
                .filter(one -> me.equals(one.raisedBy()) || one.round() < decision.round()
                        || decision.status() != DecisionStatus.OPEN)
                .map((Objection one) -> new DecisionView.Raised(one.id(), one.round(), one.grounds(),
                        decision.terms().secret() ? "" : name(names, one.raisedBy()), one.isSettled(),
                        me.equals(one.raisedBy()))).toList();
    }

    private static Set<UUID> involved(Decision decision) {
        Set<UUID> involved = new HashSet<>();
        involved.add(decision.facilitatorId());
        decision.electors().forEach(one -> involved.add(one.personId()));
        decision.recorders().forEach(involved::add);
        return involved;
    }

    private static List<PersonName> picked(Map<UUID, String> names, Set<UUID> from, Set<UUID> wanted) {
        return from.stream().filter(wanted::contains).map(id -> new PersonName(id, name(names, id)))
                .sorted((one, other) -> one.name().compareTo(other.name())).toList();
    }

    private static List<String> named(Map<UUID, String> names, Collection<UUID> ids) {
        return ids.stream().map(id -> name(names, id)).sorted().toList();
    }

    private static String name(Map<UUID, String> names, UUID id) {
        return id == null ? GONE : names.getOrDefault(id, GONE);
    }
}
