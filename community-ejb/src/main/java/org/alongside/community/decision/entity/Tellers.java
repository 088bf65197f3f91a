package org.alongside.community.decision.entity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.Tally;

/** Counts live ballots. Whoever said nothing is counted with nobody (R-POOL-65). */
final class Tellers {

    private Tellers() {
    }

    static Tally tally(int electors, Collection<Ballot> live, Collection<Objection> objections, int round) {
        Set<UUID> unsettled = objections.stream().filter(one -> one.round() == round && !one.isSettled())
                .map(Objection::raisedBy).collect(Collectors.toSet());
        int objecting = (int) live.stream()
                .filter(one -> one.choice() == Choice.OBJECT && unsettled.contains(one.elector())).count();
        int stoodAside = count(live, Choice.OBJECT) - objecting;
        return new Tally(electors, count(live, Choice.YES), count(live, Choice.NO), count(live, Choice.ABSTAIN) + stoodAside,
                objecting);
    }

    private static int count(Collection<Ballot> live, Choice choice) {
        return (int) live.stream().filter(one -> one.choice() == choice).count();
    }
}
