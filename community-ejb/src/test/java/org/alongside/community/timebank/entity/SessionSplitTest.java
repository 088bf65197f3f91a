package org.alongside.community.timebank.entity;

import static org.alongside.community.timebank.entity.ATime.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.timebank.WhoPays;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class SessionSplitTest {

    private final UUID asha = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final TimeMembership cora = ATime.active(UUID.randomUUID());
    private final TimeMembership dev = ATime.active(UUID.randomUUID());
    private final TimeMembership farah = ATime.active(UUID.randomUUID());

    @Test
    @Proves({"R-TIME-01", "AC-C63"})
    void an_hour_is_an_hour_whoever_gives_it() {
        SessionSplit solicitor = SessionSplit.of(60, List.of(asha), List.of(cora), WhoPays.RECEIVERS);
        SessionSplit dogWalker = SessionSplit.of(60, List.of(ben), List.of(cora), WhoPays.RECEIVERS);
        assertThat(solicitor.given()).containsEntry(asha, 60L);
        assertThat(dogWalker.given()).containsEntry(ben, 60L);
    }

    @Test
    @Proves({"R-TIME-11", "AC-C66"})
    void odd_minutes_of_a_session_fall_to_who_took_fewest_of_them() {
        cora.tookPart(true, true, TODAY);
        SessionSplit split = SessionSplit.of(100, List.of(asha, ben), List.of(cora, dev, farah), WhoPays.RECEIVERS);
        assertThat(split.given()).containsEntry(asha, 100L).containsEntry(ben, 100L);
        assertThat(split.received()).containsEntry(dev.personId(), 67L).containsEntry(farah.personId(), 67L)
                .containsEntry(cora.personId(), 66L);
        assertThat(split.odd()).isEqualTo(Set.of(dev.personId(), farah.personId()));
        assertThat(split.fromPot()).isZero();
    }

    @Test
    @Proves({"R-TIME-07", "R-TIME-11", "AC-C66"})
    void the_pot_may_pay_it_all() {
        SessionSplit split = SessionSplit.of(100, List.of(asha, ben), List.of(cora, dev, farah), WhoPays.POT);
        assertThat(split.fromPot()).isEqualTo(200);
        assertThat(split.received()).isEmpty();
    }

    @Test
    @Proves("R-TIME-07")
    void or_one_share_with_its_odd_minute() {
        SessionSplit split = SessionSplit.of(61, List.of(asha), List.of(cora), WhoPays.SHARED);
        assertThat(split.fromPot()).isEqualTo(31);
        assertThat(split.received()).containsEntry(cora.personId(), 30L);
        assertThat(split.odd()).isEmpty();
    }

    @Test
    @Proves("R-TIME-11")
    void three_givers_earn_each_what_one_receiver_uses() {
        SessionSplit split = SessionSplit.of(20, List.of(asha, ben, dev.personId()), List.of(cora), WhoPays.RECEIVERS);
        assertThat(split.received()).containsEntry(cora.personId(), 60L);
    }
}
