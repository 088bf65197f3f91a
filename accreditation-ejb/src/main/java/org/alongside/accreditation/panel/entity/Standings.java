package org.alongside.accreditation.panel.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** Everyone's standing in the pool at this moment. */
public record Standings(Map<UUID, Standing> byPerson) {

    public Standings {
        byPerson = Map.copyOf(byPerson);
    }

    /** Somebody who left the pool has no standing, and so no vote. */
    public Standing of(UUID person) {
        return byPerson.getOrDefault(person, Standing.NONE);
    }

    public boolean knows(UUID person) {
        return byPerson.containsKey(person);
    }

    /** The longest-serving first; equal service is settled by identifier so that the answer is always the same. */
    Comparator<UUID> bySeniority() {
        return Comparator.<UUID, LocalDate>comparing(person -> of(person).servingSince())
                .thenComparing(Comparator.naturalOrder());
    }

    /** A broker may sit, but never chairs. */
    boolean mayChair(UUID person) {
        Standing standing = of(person);
        return standing.mayVote() && standing.fromConstituency() && !standing.broker();
    }
}
