package org.alongside.community.round.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreedTerms;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.round.GivenBack;
import org.alongside.community.round.IdeaWanted;
import org.alongside.community.round.ProposalStatus;
import org.alongside.community.round.RoundEvent;
import org.alongside.community.round.RoundStatus;
import org.alongside.community.round.RoundWanted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetRoundTest {

    private static final Instant NOW = Instant.parse("2026-05-01T09:00:00Z");
    private static final Instant IN_TIME = NOW.plus(Duration.ofDays(7)).minusSeconds(1);

    private final UUID home = UUID.randomUUID();
    private final MemberFacts asha = member("Asha", 1, null);
    private final MemberFacts ben = member("Ben", 2, home);
    private final MemberFacts cora = member("Cora", 3, home);
    private List<MemberFacts> members = List.of(cora, asha, ben);
    private PoolStatus pool = PoolStatus.ACTIVE;
    private final BudgetRound round = round(null);

    @Test
    @Proves({"R-POOL-45", "AC-C55"})
    void a_thousand_pounds_among_three_is_the_same_for_each_and_the_odd_penny_goes_to_who_joined_first() {
        put("Choir", 400_00, 1000_00, null);
        RoundEvent opened = round.open(pool(), NOW);

        assertThat(opened).isEqualTo(new RoundEvent.RoundOpened(round.id(), round.poolId(), 3, 1000_00));
        assertThat(parts()).containsExactly(333_34L, 333_33L, 333_33L);
        assertThat(round.closesAt()).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @Test
    @Proves({"R-POOL-45", "AC-C55"})
    void at_the_end_what_got_its_least_is_funded_and_a_penny_less_is_not() {
        UUID choir = put("Choir", 400_00, 500_00, null);
        UUID bench = put("Bench", 200_00, 300_00, null);
        round.open(pool(), NOW);
        give(asha, choir, 200_00);
        give(ben, choir, 190_00);
        give(cora, bench, 200_00);

        List<RoundEvent> events = round.close(NOW);

        assertThat(events).containsExactly(new RoundEvent.IdeaNotFunded(choir, round.id(), 390_00),
                new RoundEvent.IdeaFunded(bench, round.id(), 200_00),
                new RoundEvent.RoundClosed(round.id(), round.poolId(), 200_00));
        assertThat(round.proposals()).extracting(Proposal::status)
                .containsExactly(ProposalStatus.NOT_FUNDED, ProposalStatus.FUNDED);
        assertThat(round.status()).isEqualTo(RoundStatus.CLOSED);
    }

    @Test
    @Proves("R-POOL-45")
    void an_idea_takes_no_more_than_it_could_use_and_a_member_gives_no_more_than_they_have() {
        UUID choir = put("Choir", 100_00, 350_00, null);
        UUID bench = put("Bench", 100_00, 1000_00, null);
        round.open(pool(), NOW);
        give(asha, choir, 300_00);

        refuses("MORE_THAN_MOST", () -> give(ben, choir, 50_01));
        give(ben, choir, 50_00);
        refuses("MORE_THAN_LEFT", () -> give(ben, bench, 283_34));
        give(ben, bench, 283_33);
        assertThat(round.left(ben.membershipId())).isZero();
        assertThat(round.given(choir)).isEqualTo(350_00);
    }

    @Test
    @Proves("R-POOL-45")
    void what_somebody_gave_before_does_not_count_when_they_change_it() {
        UUID choir = put("Choir", 100_00, 333_34, null);
        round.open(pool(), NOW);
        give(asha, choir, 333_34);

        round.require(pool(), asha.membershipId(), choir, 333_34, IN_TIME);
        refuses("MORE_THAN_LEFT", () -> round.require(pool(), asha.membershipId(), choir, 333_35, IN_TIME));
    }

    @Test
    @Proves("R-POOL-45")
    void what_an_idea_asks_for_is_frozen_when_the_round_is_opened() {
        UUID choir = put("Choir", 100_00, 300_00, null);
        round.change(asha, choir, idea("Choir", 120_00, 300_00, null), NOW);
        refuses("NOT_YOUR_IDEA", () -> round.change(ben, choir, idea("Mine", 1_00, 2_00, null), NOW));
        round.open(pool(), NOW);

        assertThatThrownBy(() -> round.change(asha, choir, idea("Choir", 1_00, 900_00, null), NOW))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> put("Late", 1_00, 2_00, null)).isInstanceOf(Stale.class);
        assertThat(round.proposal(choir).wanted().leastPence()).isEqualTo(120_00);
    }

    @Test
    @Proves("R-POOL-46")
    void what_was_given_to_a_stopped_idea_can_be_given_again_and_stays_written_down() {
        UUID choir = put("Choir", 100_00, 300_00, null);
        UUID bench = put("Bench", 100_00, 1000_00, null);
        round.open(pool(), NOW);
        give(asha, choir, 250_00);

        round.stop(choir, "The hall is closed");
        Allocation given = round.standing(asha.membershipId(), choir).orElseThrow();
        UUID contra = UUID.randomUUID();
        round.giveBack(given, contra, GivenBack.IDEA_STOPPED);

        assertThat(given.stands()).isFalse();
        assertThat(given.pence()).isEqualTo(250_00);
        assertThatThrownBy(() -> give(asha, choir, 1_00)).isInstanceOf(Stale.class);
        give(asha, bench, 333_34);
        assertThat(round.left(asha.membershipId())).isZero();
        assertThatThrownBy(() -> round.stop(choir, "The hall is still closed")).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-POOL-60")
    void who_joins_after_the_opening_or_is_no_member_any_more_gives_nothing() {
        UUID choir = put("Choir", 100_00, 1000_00, null);
        round.open(pool(), NOW);
        MemberFacts dev = member("Dev", 4, null);
        members = List.of(asha, ben, cora, dev);
        refuses("NOT_AN_ELECTOR", () -> give(dev, choir, 1_00));

        members = List.of(asha, cora, as(ben, MembershipStatus.NOTICE), dev);
        refuses("NOT_AN_ELECTOR", () -> give(ben, choir, 1_00));
    }

    @Test
    @Proves("R-POOL-16")
    void nobody_gives_to_what_they_or_somebody_they_live_with_would_be_paid_for() {
        UUID choir = put("Choir", 100_00, 1000_00, ben.membershipId());
        round.open(pool(), NOW);

        refuses("PAID_TO_YOU", () -> give(ben, choir, 1_00));
        refuses("PAID_TO_YOU", () -> give(cora, choir, 1_00));
        give(asha, choir, 1_00);
    }

    @Test
    @Proves({"R-POOL-63", "R-POOL-44"})
    void nothing_is_given_after_the_end_nor_while_the_pool_is_stopped() {
        UUID choir = put("Choir", 100_00, 1000_00, null);
        round.open(pool(), NOW);
        UUID me = asha.membershipId();
        round.require(pool(), me, choir, 1_00, IN_TIME);
        refuses("HAS_ENDED", () -> round.require(pool(), me, choir, 1_00, IN_TIME.plusSeconds(1)));
        pool = PoolStatus.FROZEN;
        assertThatThrownBy(() -> round.require(pool(), me, choir, 1_00, IN_TIME)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-POOL-62")
    void a_round_needs_two_members_and_an_idea() {
        refuses("NO_IDEAS", () -> round.open(pool(), NOW));
        put("Choir", 100_00, 1000_00, null);
        members = List.of(asha, paused(ben));
        refuses("TOO_FEW_ELECTORS", () -> round.open(pool(), NOW));
    }

    @Test
    @Proves({"R-POOL-45", "R-POOL-12"})
    void an_idea_that_asks_for_more_than_there_is_or_for_another_kind_of_thing_is_refused() {
        refuses("MOST_ABOVE_FUND", () -> put("Palace", 1_00, 1000_01, null));
        refuses("LEAST_ABOVE_MOST", () -> put("Odd", 5_01, 5_00, null));
        BudgetRound materials = round(SpendCategory.MATERIALS);
        refuses("ANOTHER_KIND", () -> materials.put(asha, idea("Choir", 1_00, 2_00, null), NOW));
    }

    @Test
    @Proves("R-POOL-39")
    void personal_care_needs_what_was_found_out_about_employing_somebody() {
        refuses("ADVICE_MISSING", () -> new IdeaWanted("Help", "At the choir", SpendCategory.SUPPORT, "Sam", null, 1_00,
                2_00, true, " "));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 61, 0, -7})
    @Proves("R-POOL-66")
    void everybody_has_seven_days_at_least(int days) {
        refuses("DAYS_OUT_OF_RANGE", () -> new RoundWanted("Spring", null, 1000_00, days));
    }

    @Test
    void who_has_not_given_all_is_reminded_once_in_the_last_day() {
        put("Choir", 100_00, 1000_00, null);
        round.open(pool(), NOW);
        assertThat(round.remind(NOW.plus(Duration.ofDays(6)).minusSeconds(1))).isFalse();
        assertThat(round.remind(NOW.plus(Duration.ofDays(6)))).isTrue();
        assertThat(round.remind(IN_TIME)).isFalse();
        assertThat(round.isOver(IN_TIME)).isFalse();
        assertThat(round.isOver(IN_TIME.plusSeconds(1))).isTrue();
    }

    private BudgetRound round(SpendCategory category) {
        return BudgetRound.begin(pool(), asha.personId(), new RoundWanted("Spring", category, 1000_00, 7), NOW);
    }

    private UUID put(String title, long least, long most, UUID payee) {
        return round.put(asha, idea(title, least, most, payee), NOW.plusSeconds(round.proposals().size())).subject();
    }

    private static IdeaWanted idea(String title, long least, long most, UUID payee) {
        return new IdeaWanted(title, "It would be good", SpendCategory.ACTIVITY, "Somebody", payee, least, most, false, "");
    }

    private void give(MemberFacts who, UUID idea, long pence) {
        round.require(pool(), who.membershipId(), idea, pence, IN_TIME);
        round.give(who.membershipId(), idea, pence, UUID.randomUUID(), who.personId(), IN_TIME);
    }

    private List<Long> parts() {
        List<Long> parts = new ArrayList<>();
        List.of(asha, ben, cora).forEach(one -> parts.add(round.elector(one.membershipId()).orElseThrow().pence()));
        return parts;
    }

    private PoolFacts pool() {
        return new PoolFacts(new UUID(0, 1), "Riverside", PoolKind.COMMUNITY_BUDGET, pool,
                EnumSet.allOf(SpendCategory.class), new AgreedTerms(25_00, 100_00, 50, 7, 10, ShortfallRule.REJECT,
                AbsenceRule.TAKES_NO_PART, false,
                Map.of()), members);
    }

    private static MemberFacts member(String name, int ordinal, UUID household) {
        return new MemberFacts(UUID.randomUUID(), UUID.randomUUID(), name, ordinal, 0, household, Set.of(),
                MembershipStatus.ACTIVE, false);
    }

    private static MemberFacts paused(MemberFacts one) {
        return new MemberFacts(one.membershipId(), one.personId(), one.name(), one.ordinal(), 0, one.household(),
                one.tasks(), one.status(), true);
    }

    private static MemberFacts as(MemberFacts one, MembershipStatus status) {
        return new MemberFacts(one.membershipId(), one.personId(), one.name(), one.ordinal(), 0, one.household(),
                one.tasks(), status, false);
    }

    private static void refuses(String rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RuleBroken.class).hasMessageContaining(rule);
    }
}
