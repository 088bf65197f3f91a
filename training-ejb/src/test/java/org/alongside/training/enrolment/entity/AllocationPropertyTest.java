package org.alongside.training.enrolment.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.alongside.testing.Proves;

/** Whatever happens to a run, and in whatever order. jqwik prints the seed, which repeats a run exactly. */
class AllocationPropertyTest {

    private static final int LONGEST = 60;
    private static final int SEQUENCES_FOR_A_FAULT = 3000;

    /** A run to begin with; {@code room} below the places stands for no room at all. */
    record Start(int learners, int room, boolean reserve) {

        AQueue run(Function<Line, Optional<Party>> turn) {
            return AQueue.of(learners, room < learners ? null : room, reserve ? (learners + 1) / 2 : 0, turn);
        }
    }

    record Story(Start start, List<QueueStep> steps) {

        /** The first law broken and by what, or nothing. */
        Optional<String> brokenWith(Function<Line, Optional<Party>> turn) {
            AQueue run = start.run(turn);
            for (QueueStep step : steps) {
                List<String> broken = QueueLaws.brokenBy(step, run);
                if (!broken.isEmpty()) {
                    return Optional.of(step + ": " + broken);
                }
            }
            return Optional.empty();
        }
    }

    @Property(tries = 1000)
    @Proves({"R-TRN-03", "R-TRN-15", "R-TRN-16", "R-TRN-17", "R-TRN-18", "R-TRN-20", "R-TRN-22", "R-TRN-23", "R-TRN-25",
            "R-TRN-27"})
    void no_sequence_of_events_breaks_a_law(@ForAll("stories") Story story) {
        assertThat(story.brokenWith(Line::next)).isEmpty();
    }

    @Example
    void a_queue_served_from_the_end_is_noticed() {
        assertNoticed("the head was skipped", line -> line.queue().stream()
                .filter(party -> line.taken().fits(party.need())).reduce((one, other) -> other));
    }

    @Example
    void a_head_skipped_for_somebody_who_needs_fewer_seats_is_noticed() {
        assertNoticed("the head was skipped", line -> line.queue().stream()
                .filter(party -> line.taken().fits(party.need())).findFirst());
    }

    @Example
    void reserved_places_given_to_everybody_are_noticed() {
        assertNoticed("a reserved place was given away", line -> line.queue().stream().findFirst()
                .filter(party -> line.taken().total() + party.members().size() <= line.taken().places().learners())
                .filter(party -> line.taken().hasSeats(party.need().seats())));
    }

    @Example
    void a_place_left_empty_is_noticed() {
        assertNoticed("a place stands empty", line -> Optional.empty());
    }

    private static void assertNoticed(String law, Function<Line, Optional<Party>> fault) {
        assertThat(all().sampleStream().limit(SEQUENCES_FOR_A_FAULT).map(story -> story.brokenWith(fault))
                .flatMap(Optional::stream).anyMatch(broken -> broken.contains(law))).as(law).isTrue();
    }

    @Provide
    Arbitrary<Story> stories() {
        return all();
    }

    private static Arbitrary<Story> all() {
        Arbitrary<Start> starts = Combinators.combine(Arbitraries.integers().between(1, 6),
                Arbitraries.integers().between(0, 12), Arbitraries.of(true, false)).as(Start::new);
        Arbitrary<QueueStep.Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(QueueStep.Kind.BOOK)),
                Tuple.of(3, Arbitraries.of(QueueStep.Kind.class)));
        Arbitrary<QueueStep> steps = Combinators.combine(kinds,
                Arbitraries.integers().between(1, QueueStep.PEOPLE), Arbitraries.integers().between(0, 100),
                Arbitraries.of(true, false)).as(QueueStep::new);
        return Combinators.combine(starts, steps.list().ofMinSize(5).ofMaxSize(LONGEST)).as(Story::new);
    }
}
