package org.alongside.community.spend.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.WantedShare;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** The worked example of the specification (5.4), to the penny. */
class WorkedExampleTest {

    private final Friday friday = new Friday();

    @Test
    @Proves({"AC-C33", "INV-09", "R-POOL-04", "R-POOL-11", "R-POOL-19"})
    void the_first_four_steps() {
        Spend artist = friday.paid(friday.held(friday.everybodyIn(
                friday.equal(100_00, friday.asha, friday.ben, friday.cora))));
        friday.paid(friday.held(Spend.asked(friday.pool(), friday.who(friday.ben),
                friday.wanted(45_60, SpendCategory.MATERIALS, ShareRule.EQUAL), Friday.NOW)));
        friday.paid(friday.held(friday.everybodyIn(Spend.asked(friday.pool(), friday.who(friday.ben),
                friday.wanted(84_00, SpendCategory.SUPPORT, ShareRule.BY_ATTENDANCE,
                        new WantedShare(friday.asha, 180), new WantedShare(friday.ben, 120)), Friday.NOW))));
        friday.refunded(artist, 30_00);

        assertThat(friday.free(friday.asha)).isEqualTo(46_26);
        assertThat(friday.free(friday.ben)).isEqualTo(63_07);
        assertThat(friday.free(friday.cora)).isEqualTo(66_67);
        assertThat(friday.free(Friday.POT)).isEqualTo(104_40);
        assertThat(friday.bank).isEqualTo(280_40);

        friday.held(friday.everybodyIn(friday.equal(60_00, friday.asha, friday.ben, friday.cora)));
        assertThat(friday.free(friday.asha)).isEqualTo(26_26);
        assertThat(friday.free(friday.ben)).isEqualTo(43_07);
        assertThat(friday.free(friday.cora)).isEqualTo(46_67);
    }

    @Test
    @Proves({"AC-C34", "R-POOL-10"})
    void the_odd_penny_goes_round() {
        Spend first = friday.held(friday.everybodyIn(friday.equal(100_00, friday.asha, friday.ben, friday.cora)));
        Spend second = friday.held(friday.everybodyIn(friday.equal(100_00, friday.asha, friday.ben, friday.cora)));

        assertThat(first.share(friday.asha).orElseThrow().sharePence()).isEqualTo(33_34);
        assertThat(second.share(friday.asha).orElseThrow().sharePence()).isEqualTo(33_33);
        assertThat(second.share(friday.ben).orElseThrow().sharePence()).isEqualTo(33_34);
        assertThat(second.share(friday.cora).orElseThrow().sharePence()).isEqualTo(33_33);
    }

    @Test
    @Proves({"R-POOL-10", "R-POOL-19"})
    void a_refund_never_moves_the_counter() {
        Spend artist = friday.paid(friday.held(friday.everybodyIn(
                friday.equal(100_00, friday.asha, friday.ben, friday.cora))));
        friday.refunded(artist, 9_99);

        assertThat(friday.who(friday.asha).extraPence()).isEqualTo(1);
        assertThat(friday.who(friday.ben).extraPence()).isZero();
        assertThat(artist.holds()).allSatisfy(part -> assertThat(part.paidPence() - part.refundable()).isEqualTo(3_33));
    }
}
