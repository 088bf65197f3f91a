package org.alongside.community.decision.entity;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.Tally;

/** Counts live ballots. Whoever said nothing is counted with nobody (R-POOL-65). */
final class Tellers {

    private Tellers() {
    }

    static Tally tally(int electors, Collection<Ballot> live, Collection<Objection> objections) {
        Map<Choice, Long> counts = live.stream()
                .collect(Collectors.groupingBy(one -> counts(one, objections), Collectors.counting()));
        return new Tally(electors, of(counts, Choice.YES), of(counts, Choice.NO), of(counts, Choice.ABSTAIN),
                of(counts, Choice.OBJECT));
    }

    /** As what a ballot counts: whoever says that their objection is settled stands aside. */
    static Choice counts(Ballot ballot, Collection<Objection> objections) {
        boolean objects = objections.stream().anyMatch(one -> one.round() == ballot.round() && !one.isSettled()
                && Objects.equals(one.raisedBy(), ballot.elector()));
        return ballot.choice() == Choice.OBJECT && !objects ? Choice.ABSTAIN : ballot.choice();
    }

    private static int of(Map<Choice, Long> counts, Choice choice) {
        return counts.getOrDefault(choice, 0L).intValue();
    }
}
