package org.alongside.community.timebank.entity;

import static org.alongside.community.timebank.entity.ATime.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.timebank.ExchangePlan;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.ReviewReason;
import org.alongside.community.timebank.WhoPays;
import org.alongside.community.timebank.entity.ReviewPolicy.Flag;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewPolicyTest {

    private static final List<Flag> CLEAR = List.of(Flag.CLEAR, Flag.CLEAR);

    private final UUID asha = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final List<TimeMembership> known = List.of(ATime.known(asha), ATime.known(ben));
    private final ReviewPolicy policy = new ReviewPolicy(POLICY);

    @Test
    @Proves("R-TIME-14")
    void people_who_know_it_arrange_it_between_themselves() {
        assertThat(policy.reasons(ATime.plan(asha, ben, 240), known, CLEAR, false)).isEmpty();
    }

    @ParameterizedTest
    @Proves("R-TIME-14")
    @CsvSource({"HOME, 60, false, AT_HOME", "TRANSPORT, 60, false, TRAVELLING", "ONLINE, 241, false, LONG",
            "COMMUNITY, 60, true, WORDS"})
    void where_care_is_needed_somebody_looks(MeetingPlace place, int minutes, boolean words, ReviewReason reason) {
        assertThat(policy.reasons(ATime.plan(asha, ben, minutes, place), known, CLEAR, words)).containsExactly(reason);
    }

    @Test
    @Proves("R-TIME-14")
    void so_do_the_first_three_of_either_side() {
        TimeMembership beginner = ATime.active(ben);
        beginner.tookPart(true, false, ATime.TODAY);
        beginner.tookPart(true, false, ATime.TODAY);
        List<TimeMembership> members = List.of(ATime.known(asha), beginner);
        assertThat(policy.reasons(ATime.plan(asha, ben, 60), members, CLEAR, false))
                .containsExactly(ReviewReason.FIRST_EXCHANGES);
        beginner.tookPart(true, false, ATime.TODAY);
        assertThat(policy.reasons(ATime.plan(asha, ben, 60), members, CLEAR, false)).isEmpty();
    }

    @Test
    @Proves("R-TIME-14")
    void and_whatever_children_are_at() {
        ExchangePlan plan = new ExchangePlan(null, "a picnic", MeetingPlace.COMMUNITY, ATime.TODAY, 60, false, true,
                WhoPays.RECEIVERS, List.of(asha), List.of(ben));
        assertThat(policy.reasons(plan, known, CLEAR, false)).containsExactly(ReviewReason.CHILDREN);
    }

    @Test
    @Proves({"R-TIME-14", "R-TIME-17", "AC-C67"})
    void at_home_with_somebody_watched_and_the_switches_out_of_reach_somebody_looks() {
        known.get(1).reviewAll(true, ATime.COORDINATOR);
        Set<ReviewReason> reasons = policy.reasons(ATime.plan(asha, ben, 60, MeetingPlace.HOME), known,
                List.of(Flag.NOT_KNOWN, Flag.NOT_KNOWN), false);
        assertThat(reasons).containsExactlyInAnyOrder(ReviewReason.AT_HOME, ReviewReason.WATCHED, ReviewReason.NOT_KNOWN);
        assertThat(ATime.accepted(ATime.plan(asha, ben, 60)).route(reasons, ATime.NOW))
                .hasFieldOrPropertyWithValue("to", ExchangeStatus.REVIEW);
        assertThat(Arrays.stream(TimeMembershipRecord.class.getDeclaredFields()).map(field -> field.getName().toLowerCase()))
                .noneMatch(name -> name.contains("dbs") || name.contains("check"));
    }

    @Test
    @Proves("R-TIME-14")
    void what_was_not_looked_up_for_everybody_is_not_known() {
        assertThat(policy.reasons(ATime.plan(asha, ben, 60), known, List.of(Flag.CLEAR), false))
                .containsExactly(ReviewReason.NOT_KNOWN);
        assertThat(policy.reasons(ATime.plan(asha, ben, 60), known.subList(0, 1), List.of(Flag.CLEAR), false))
                .containsExactly(ReviewReason.NOT_KNOWN);
    }

    @Test
    @Proves("R-TIME-14")
    void it_is_looked_at_again_when_it_has_been_done() {
        assertThat(ReviewPolicy.stillSafe(Set.of(), known, CLEAR)).isTrue();
        assertThat(ReviewPolicy.stillSafe(Set.of(), known, List.of(Flag.CLEAR, Flag.WATCHED))).isFalse();
        assertThat(ReviewPolicy.stillSafe(Set.of(), known, List.of(Flag.CLEAR, Flag.NOT_KNOWN))).isFalse();
        assertThat(ReviewPolicy.stillSafe(Set.of(ReviewReason.WATCHED), known, List.of(Flag.CLEAR, Flag.WATCHED)))
                .as("the coordinator has looked at just that").isTrue();
    }
}
