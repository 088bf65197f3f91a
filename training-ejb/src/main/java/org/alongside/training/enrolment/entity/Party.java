package org.alongside.training.enrolment.entity;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.training.enrolment.EnrolmentStatus;

/** Who moves through the queue together: one person, or two who booked as a pair (R-TRN-27). */
record Party(List<Enrolment> members) {

    private static final Comparator<Party> ORDER = Comparator.comparingInt(Party::band)
            .thenComparing(Party::queuedAt).thenComparing(Party::id);

    /** Everybody who waits, the head first (R-TRN-18). */
    static List<Party> queue(Collection<Enrolment> enrolments) {
        return in(EnrolmentStatus.WAITING, enrolments).stream().sorted(ORDER).toList();
    }

    static List<Party> in(EnrolmentStatus status, Collection<Enrolment> enrolments) {
        Map<UUID, List<Enrolment>> together = enrolments.stream().filter(one -> one.status() == status)
                .collect(Collectors.groupingBy(Party::key, LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(Party::new).toList();
    }

    /** This one and whoever shares their fate: the same pair in the same state. */
    static Party of(Enrolment one, Collection<Enrolment> enrolments) {
        return in(one.status(), enrolments).stream().filter(party -> party.members.contains(one)).findFirst()
                .orElseGet(() -> new Party(List.of(one)));
    }

    private static UUID key(Enrolment enrolment) {
        return enrolment.pairId() == null ? enrolment.id() : enrolment.pairId();
    }

    int band() {
        return members.stream().mapToInt(one -> one.queue().band()).min().orElseThrow();
    }

    Instant queuedAt() {
        return members.stream().map(one -> one.queue().queuedAt()).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** As text, because PostgreSQL and Java do not order identifiers alike otherwise. */
    String id() {
        return members.stream().map(one -> one.id().toString()).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Made to both of a pair at once, and so the same for both. */
    Offer offer() {
        return members.get(0).offer();
    }

    boolean claims() {
        return members.stream().anyMatch(Enrolment::claims);
    }

    boolean isPassed() {
        return members.stream().anyMatch(one -> one.queue().isPassed());
    }

    Need need() {
        int claimants = (int) members.stream().filter(Enrolment::claims).count();
        return new Need(claimants, members.size() - claimants,
                members.stream().mapToInt(one -> one.seats().held()).sum(),
                members.stream().allMatch(one -> one.seats().isAgreed()));
    }
}
