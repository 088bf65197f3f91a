package org.alongside.community.spend.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.ShareAnswer;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendStatus;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** An invoice above what may be added goes back to those who take part (R-POOL-15). */
class NewPriceTest {

    private final Friday friday = new Friday();

    @Test
    @Proves("R-POOL-15")
    void everybody_is_asked_again_and_nothing_stays_held() {
        Spend room = held(60_00);
        room.decideBy(UUID.randomUUID());
        Map<HeldPart, Long> free = new Paying(room).askAgain(75_00, Friday.NOW);

        assertThat(free.values()).containsExactly(20_00L, 20_00L, 20_00L);
        assertThat(room.heldPence()).isZero();
        assertThat(room.totalPence()).isEqualTo(75_00);
        assertThat(room.status()).isEqualTo(SpendStatus.SUBMITTED);
        assertThat(room.shares()).extracting(SpendShare::answer).containsOnly(ShareAnswer.NONE);
        assertThat(room.shares()).extracting(SpendShare::sharePence).containsOnlyNulls();
        assertThat(room.decisionId()).as("the group decides anew").isNull();
        assertThat(room.payers()).isEmpty();
    }

    @Test
    @Proves({"R-POOL-15", "R-POOL-16", "R-POOL-17"})
    void approvals_of_the_old_price_do_not_count_and_are_given_again() {
        Spend room = friday.everybodyIn(friday.equal(60_00, friday.asha, friday.ben, friday.cora));
        room.sign(friday.pool(), friday.who(friday.ben), Friday.NOW);
        room.sign(friday.pool(), friday.who(friday.cora), Friday.NOW);
        friday.released(new Paying(friday.held(room)).askAgain(75_00, Friday.NOW));
        assertThat(room.approvals()).isEmpty();

        friday.everybodyIn(room);
        room.sign(friday.pool(), friday.who(friday.ben), Friday.NOW);
        assertThat(room.hasEnoughApprovals(friday.pool())).isFalse();
        room.sign(friday.pool(), friday.who(friday.cora), Friday.NOW);
        friday.held(room);
        assertThat(room.heldPence()).isEqualTo(75_00);
        assertThat(room.holds()).as("each lot once").hasSize(3);
        friday.paid(room);
        assertThat(friday.bank).isEqualTo(480_00 - 75_00);
        assertThat(friday.free(friday.ben)).isEqualTo(95_00);
        friday.refunded(room, 30_00);
        assertThat(friday.free(friday.ben)).isEqualTo(105_00);
    }

    @Test
    @Proves({"R-POOL-15", "R-POOL-07"})
    void who_is_out_at_the_new_price_pays_nothing() {
        Spend room = held(60_00);
        friday.released(new Paying(room).askAgain(75_00, Friday.NOW));
        room.out(friday.cora, Friday.person(friday.cora), Friday.NOW);
        friday.everybodyIn(room);
        friday.held(room);
        assertThat(room.payers()).containsExactlyInAnyOrder(friday.asha, friday.ben);
        assertThat(friday.free(friday.cora)).isEqualTo(90_00);
    }

    @Test
    @Proves("R-POOL-15")
    void nobody_is_asked_about_what_is_set_aside_already_nor_after_a_payment() {
        Spend room = held(60_00);
        assertThatThrownBy(() -> new Paying(room).askAgain(60_00, Friday.NOW)).hasMessageContaining("PRICE_NOT_HIGHER");
        friday.paid(room);
        assertThatThrownBy(() -> new Paying(room).askAgain(75_00, Friday.NOW)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-POOL-15")
    void what_the_pot_pays_is_approved_again_and_nobody_is_asked_for_a_share() {
        Spend clay = friday.held(Spend.asked(friday.pool(), friday.who(friday.asha),
                friday.wanted(40_00, SpendCategory.MATERIALS, ShareRule.EQUAL), Friday.NOW));
        new Paying(clay).askAgain(50_00, Friday.NOW);
        assertThat(clay.status()).isEqualTo(SpendStatus.SHARES_CONFIRMED);
        assertThat(clay.heldPence()).isZero();
    }

    @Test
    @Proves("R-POOL-18")
    void a_receipt_is_opened_by_those_who_paid_or_keep_the_books() {
        friday.member(friday.ben, "Ben", 2, Set.of(), null);
        Spend trip = friday.held(friday.everybodyIn(friday.equal(20_00, friday.ben)));
        assertThat(trip.mayOpenPaper(friday.who(friday.ben))).as("paid").isTrue();
        assertThat(trip.mayOpenPaper(friday.who(friday.asha))).as("asked").isTrue();
        assertThat(trip.mayOpenPaper(friday.who(friday.cora))).as("signs").isTrue();
        UUID ella = UUID.randomUUID();
        friday.member(ella, "Ella", 5, Set.of(), null);
        assertThat(trip.mayOpenPaper(friday.who(ella))).as("takes no part").isFalse();
    }

    private Spend held(long pence) {
        return friday.held(friday.everybodyIn(friday.equal(pence, friday.asha, friday.ben, friday.cora)));
    }
}
