package org.alongside.community.spend.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.Draw;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.spend.ShareAnswer;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.SpendStatus;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three share ninety pounds, and Asha has ten left: the agreement says that the others are asked. */
class ShortfallTest {

    private final Friday friday = new Friday();

    @BeforeEach
    void the_agreement_has_others_asked() {
        friday.shortfall = ShortfallRule.CAP_AND_ASK;
        friday.spent(friday.asha, 110_00);
    }

    @Test
    @Proves({"R-POOL-13", "R-POOL-06"})
    void who_has_own_money_is_asked_for_the_rest_and_has_to_say_yes() {
        Spend trip = friday.equal(60_00, friday.asha, friday.cora);
        in(trip, friday.asha, 30_00);
        in(trip, friday.cora, 60_00);

        assertThat(settle(trip)).contains(new SpendEvent.OthersAsked(trip.id(), trip.poolId(), Set.of(friday.cora)));
        assertThat(trip.status()).isEqualTo(SpendStatus.SUBMITTED);
        assertThat(trip.share(friday.cora).orElseThrow().answer()).isEqualTo(ShareAnswer.NONE);
        assertThat(trip.share(friday.asha).orElseThrow().answer()).isEqualTo(ShareAnswer.IN);
        assertThat(pence(trip)).containsEntry(friday.asha, 10_00L).containsEntry(friday.cora, 50_00L);

        assertThatThrownBy(() -> in(trip, friday.cora, 49_99)).hasMessageContaining("MOST_BELOW_SHARE");
        in(trip, friday.cora, 50_00);
        settle(trip);
        assertThat(trip.status()).isEqualTo(SpendStatus.SHARES_CONFIRMED);
        friday.held(trip);
        assertThat(friday.free(friday.asha)).isZero();
        assertThat(friday.free(friday.cora)).isEqualTo(40_00);
    }

    @Test
    @Proves({"R-POOL-13", "R-POOL-06"})
    void a_direct_payment_never_pays_for_somebody_else() {
        Spend trip = friday.equal(60_00, friday.asha, friday.ben);
        in(trip, friday.asha, 30_00);
        in(trip, friday.ben, 60_00);

        assertThat(settle(trip).orElseThrow()).isInstanceOf(SpendEvent.SharesConfirmed.class);
        assertThat(pence(trip)).containsEntry(friday.ben, 30_00L);
        assertThatThrownBy(() -> friday.held(trip)).hasMessageContaining("NOT_ENOUGH_FREE");
    }

    @Test
    @Proves("R-POOL-13")
    void among_three_the_one_with_own_money_makes_up_for_both() {
        Spend trip = friday.equal(90_00, friday.asha, friday.ben, friday.cora);
        in(trip, friday.asha, 30_00);
        in(trip, friday.ben, 30_00);
        in(trip, friday.cora, 30_00);

        assertThat(settle(trip)).contains(new SpendEvent.OthersAsked(trip.id(), trip.poolId(), Set.of(friday.cora)));
        assertThat(pence(trip)).containsEntry(friday.asha, 10_00L).containsEntry(friday.ben, 30_00L)
                .containsEntry(friday.cora, 50_00L);
    }

    @Test
    @Proves("R-POOL-07")
    void who_is_asked_for_more_may_still_be_out() {
        Spend trip = friday.equal(18_00, friday.asha, friday.cora);
        in(trip, friday.asha, 18_00);
        in(trip, friday.cora, 9_00);
        settle(trip);
        assertThat(trip.status()).isEqualTo(SpendStatus.SHARES_CONFIRMED);

        Spend dear = friday.equal(60_00, friday.asha, friday.cora);
        in(dear, friday.asha, 60_00);
        in(dear, friday.cora, 60_00);
        settle(dear);
        dear.out(friday.cora, Friday.person(friday.cora), Friday.NOW);
        settle(dear);
        assertThat(pence(dear)).containsExactly(Map.entry(friday.asha, 60_00L));
        assertThatThrownBy(() -> friday.held(dear)).hasMessageContaining("NOT_ENOUGH_FREE");
    }

    @Test
    @Proves("R-POOL-13")
    void nobody_is_asked_where_the_agreement_says_that_it_does_not_go_ahead() {
        friday.shortfall = ShortfallRule.REJECT;
        Spend trip = friday.equal(60_00, friday.asha, friday.cora);
        in(trip, friday.asha, 30_00);
        in(trip, friday.cora, 60_00);
        trip.settle(friday.pool(), Friday.NOW);
        assertThat(trip.status()).isEqualTo(SpendStatus.SHARES_CONFIRMED);
        assertThatThrownBy(() -> friday.held(trip)).hasMessageContaining("NOT_ENOUGH_FREE");
    }

    @Test
    @Proves("R-POOL-06")
    void what_is_for_others_is_drawn_from_own_money_also_where_there_is_other_money_first() {
        friday.lotOf(friday.ben, 25_00);
        Spend trip = friday.equal(60_00, friday.asha, friday.ben);
        in(trip, friday.asha, 30_00);
        in(trip, friday.ben, 60_00);
        settle(trip);
        in(trip, friday.ben, 50_00);
        settle(trip);

        Map<UUID, List<Draw>> draws = friday.drawing(trip).of(trip.split(friday.pool()));
        Map<Boolean, Long> byKind = new HashMap<>();
        draws.get(friday.ben).forEach(one -> byKind.merge(friday.isProtected(one.lotId()), one.pence(), Long::sum));
        assertThat(byKind).containsEntry(true, 30_00L).containsEntry(false, 20_00L);
    }

    private void in(Spend spend, UUID who, long most) {
        spend.in(friday.pool(), who, most, friday.outcome, null, Friday.person(who), Friday.NOW);
    }

    private Optional<SpendEvent> settle(Spend spend) {
        return spend.settle(friday.pool(), friday.drawing(spend), Friday.NOW);
    }

    private Map<UUID, Long> pence(Spend spend) {
        return spend.split(friday.pool()).pence();
    }
}
