package org.alongside.community.decision.entity;

import static org.alongside.community.decision.entity.ADecision.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.Finding;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.Pace;
import org.alongside.community.decision.Tally;
import org.alongside.community.decision.Terms;
import org.alongside.testing.Proves;

/** Whatever people say, and in whatever order it is typed. jqwik prints the seed, which repeats a run exactly. */
class CountingPropertyTest {

    /** One thing said: by whom, what, and in which minute after opening. */
    record Said(int elector, Choice choice, int minute) {
    }

    @Property
    @Proves({"6.2", "R-POOL-65"})
    void nothing_passes_below_its_quorum(@ForAll("tallies") Tally tally, @ForAll Method method,
                                         @ForAll @IntRange(min = 1, max = 100) int quorum) {
        Finding finding = tally.finding(method, quorum);
        assertThat(finding == Finding.INQUORATE).isEqualTo(tally.ballots() < tally.quorum(quorum));
        assertThat(tally.quorum(quorum)).isGreaterThanOrEqualTo(Tally.FEWEST);
    }

    @Property
    @Proves("R-POOL-65")
    void silence_and_abstaining_never_turn_a_no_into_a_yes(@ForAll("tallies") Tally tally, @ForAll Method method) {
        Tally withSilent = new Tally(tally.electors() + 1, tally.yes(), tally.no(), tally.abstain(), tally.objecting());
        if (withSilent.finding(method, 50) == Finding.PASSED) {
            assertThat(tally.finding(method, 50)).isEqualTo(Finding.PASSED);
        }
        assertThat(new Tally(tally.electors(), 0, tally.no(), tally.abstain(), tally.objecting()).finding(method, 50))
                .isNotEqualTo(Finding.PASSED);
    }

    @Property(tries = 300)
    @Proves("R-POOL-63")
    void the_order_of_typing_is_all_one_and_the_latest_said_counts(@ForAll("stories") List<Said> story, @ForAll long seed) {
        List<Said> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, new Random(seed));
        Decision inOrder = decided(story);
        Decision mixed = decided(shuffled);
        assertThat(mixed.tallyNow()).isEqualTo(inOrder.tallyNow());
        assertThat(mixed.tally()).as("nobody sees it before the count").isNull();
        assertThat(mixed.liveBallots()).extracting(Ballot::elector).doesNotHaveDuplicates();
    }

    private static final List<UUID> PEOPLE = IntStream.range(0, 5).mapToObj(i -> new UUID(1, i)).toList();

    private static Decision decided(List<Said> story) {
        Decision decision = ADecision.open(new Terms(Method.CONSENT, 50, 7, Pace.USUAL, false, false), new HashSet<>(PEOPLE));
        story.forEach(said -> decision.keep(ADecision.told(PEOPLE.get(said.elector()), said.choice(), Channel.PHONE,
                NOW.plusSeconds(60L * said.minute())), ADecision.CLOSE));
        return decision;
    }

    @Provide
    Arbitrary<Tally> tallies() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 6);
        return Combinators.combine(few, few, few, few, few).as((silent, yes, no, abstain, objecting) ->
                new Tally(silent + yes + no + abstain + objecting, yes, no, abstain, objecting));
    }

    /** No two things are said in the same minute, or nobody could tell which was later. */
    @Provide
    Arbitrary<List<Said>> stories() {
        return Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.of(Choice.class),
                Arbitraries.integers().between(1, 9000)).as(Said::new).list().ofMaxSize(12).uniqueElements(Said::minute);
    }
}
