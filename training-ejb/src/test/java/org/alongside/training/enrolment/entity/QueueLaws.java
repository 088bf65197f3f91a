package org.alongside.training.enrolment.entity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.training.enrolment.EnrolmentStatus;

/**
 * What must hold after anything that can happen, said without the words the allocation uses: it counts people and
 * compares (band, time, identifier) itself.
 */
final class QueueLaws {

    private final AQueue run;
    private final Map<UUID, EnrolmentStatus> before = new HashMap<>();

    private QueueLaws(AQueue run) {
        this.run = run;
        run.enrolments.forEach(one -> before.put(one.id(), one.status()));
    }

    /** Watches one step; returns the laws it broke. */
    static List<String> brokenBy(QueueStep step, AQueue run) {
        QueueLaws laws = new QueueLaws(run);
        int looks = run.looks();
        step.on(run);
        return run.looks() == looks ? List.of() : laws.broken();
    }

    private List<String> broken() {
        List<String> broken = new ArrayList<>();
        note(broken, "more people than places", !run.places().overCapacity() && count(this::holds) > run.places().learnerPlaces());
        note(broken, "more seats than the room has", run.places().roomSeats() != null && seats() > run.places().roomSeats());
        note(broken, "a reserved place was given away", gained().anyMatch(one -> !one.claims()) && othersHaveTooMany());
        note(broken, "a place was given beyond capacity", gained().findAny().isPresent()
                && count(this::holds) > run.places().learnerPlaces());
        note(broken, "somebody has two live enrolments", run.enrolments.stream().filter(one -> one.status().isLive())
                .collect(groupingBy(Enrolment::personId, counting())).values().stream().anyMatch(n -> n > 1));
        note(broken, "somebody waiting was confirmed without an offer", run.enrolments.stream().anyMatch(one ->
                before.get(one.id()) == EnrolmentStatus.WAITING && one.status() == EnrolmentStatus.CONFIRMED));
        note(broken, "a place was given after booking closed", gained().findAny().isPresent() && isOver());
        note(broken, "somebody waits in vain", isOver() && waiting().findAny().isPresent());
        note(broken, "the head was skipped", gained().anyMatch(this::overtookSomebody));
        note(broken, "a pair was split", gained().anyMatch(this::leftTheOtherBehind));
        note(broken, "a place stands empty while its head fits", !isOver() && waiting().anyMatch(this::isHeadAndFits));
        return broken;
    }

    private static void note(List<String> broken, String law, boolean isBroken) {
        if (isBroken) {
            broken.add(law);
        }
    }

    /** Among claimants one order, whatever kind the place is; for others everybody counts, in the order for open places. */
    private boolean overtookSomebody(Enrolment gained) {
        boolean tookAnOpenPlace = !gained.claims() || count(one -> holds(one) && one.claims()) > kept();
        return waiting().filter(one -> !isPassed(one)).filter(one -> !inOnePair(one, gained))
                .filter(one -> gained.claims() && pairClaims(one) || !gained.claims() || tookAnOpenPlace && isLast(gained))
                .anyMatch(one -> ORDER.compare(key(one), key(gained)) < 0);
    }

    private boolean isLast(Enrolment gained) {
        return gained().filter(Enrolment::claims).noneMatch(one -> ORDER.compare(key(one), key(gained)) > 0);
    }

    private boolean isHeadAndFits(Enrolment one) {
        boolean claims = pairClaims(one);
        boolean head = waiting().filter(other -> !isPassed(other)).noneMatch(other -> ORDER.compare(key(other), key(one)) < 0);
        List<Enrolment> party = pair(one).toList();
        long others = party.stream().filter(member -> !member.claims()).count();
        boolean placesLeft = count(this::holds) + party.size() <= run.places().learnerPlaces()
                && (others == 0 || count(member -> holds(member) && !member.claims()) + others <= forOthers());
        boolean seatsLeft = run.places().roomSeats() == null
                || seats() + party.stream().mapToInt(member -> member.seats().held()).sum() <= run.places().roomSeats();
        return head && placesLeft && seatsLeft && party.stream().allMatch(member -> member.seats().isAgreed())
                && (claims || others > 0);
    }

    private boolean leftTheOtherBehind(Enrolment gained) {
        return gained.pairId() != null && pair(gained).anyMatch(one -> one.status() == EnrolmentStatus.WAITING);
    }

    private boolean othersHaveTooMany() {
        return count(one -> holds(one) && !one.claims()) > forOthers();
    }

    private int kept() {
        return run.places().reservedReleased() ? 0 : run.places().reservedPlaces();
    }

    private int forOthers() {
        return run.places().learnerPlaces() - kept();
    }

    private boolean isOver() {
        return !run.now.isBefore(AQueue.CLOSES);
    }

    private Stream<Enrolment> gained() {
        return run.enrolments.stream().filter(this::holds)
                .filter(one -> before.get(one.id()) == null || !before.get(one.id()).holdsPlace());
    }

    private Stream<Enrolment> waiting() {
        return run.enrolments.stream().filter(one -> one.status() == EnrolmentStatus.WAITING);
    }

    private boolean isPassed(Enrolment one) {
        return pair(one).anyMatch(member -> member.queue().isPassed());
    }

    private boolean pairClaims(Enrolment one) {
        return pair(one).anyMatch(Enrolment::claims);
    }

    private Stream<Enrolment> pair(Enrolment one) {
        return run.enrolments.stream().filter(other -> other.equals(one)
                || other.status() == one.status() && inOnePair(other, one));
    }

    private static boolean inOnePair(Enrolment one, Enrolment other) {
        return one.pairId() != null && one.pairId().equals(other.pairId());
    }

    private boolean holds(Enrolment one) {
        return one.status().holdsPlace();
    }

    private long count(Predicate<Enrolment> which) {
        return run.enrolments.stream().filter(which).count();
    }

    private int seats() {
        return run.enrolments.stream().filter(this::holds).mapToInt(one -> one.seats().held()).sum();
    }

    private record Key(int band, Instant time, String id) {
    }

    private static final Comparator<Key> ORDER =
            Comparator.comparingInt(Key::band).thenComparing(Key::time).thenComparing(Key::id);

    private Key key(Enrolment one) {
        return pair(one).map(member -> new Key(member.queue().band(), member.queue().queuedAt(), member.id().toString()))
                .min(ORDER).orElseThrow();
    }
}
