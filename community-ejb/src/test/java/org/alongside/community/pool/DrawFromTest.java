package org.alongside.community.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class DrawFromTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 8);
    private static final UUID ASHA = UUID.randomUUID();
    private static final UUID SEE_FRIENDS = UUID.randomUUID();

    private final LotFacts directPayment = lot(MoneySource.DIRECT_PAYMENT, ASHA, 50_00, null, 3, Set.of());
    private final LotFacts own = lot(MoneySource.OWN_MONEY, ASHA, 90_00, null, 1, Set.of());

    @Test
    @Proves("R-POOL-11")
    void what_is_restricted_to_just_this_goes_first_then_the_earliest_to_expire_then_the_oldest_then_the_rest() {
        LotFacts late = lot(MoneySource.OWN_MONEY, ASHA, 10_00, DAY.plusDays(90), 9, Set.of(SpendCategory.ROOM));
        LotFacts soon = lot(MoneySource.OWN_MONEY, ASHA, 10_00, DAY.plusDays(3), 9, Set.of(SpendCategory.ROOM));
        LotFacts older = lot(MoneySource.OWN_MONEY, ASHA, 10_00, null, 40, Set.of(SpendCategory.ROOM));
        LotFacts younger = lot(MoneySource.OWN_MONEY, ASHA, 10_00, null, 20, Set.of(SpendCategory.ROOM));
        LotFacts freeButOld = lot(MoneySource.OWN_MONEY, ASHA, 10_00, null, 400, Set.of());

        List<Draw> draws = from(ASHA, SpendCategory.ROOM, null)
                .draw(List.of(freeButOld, younger, late, older, soon), 45_00);

        assertThat(draws).containsExactly(new Draw(soon.lotId(), 10_00), new Draw(late.lotId(), 10_00),
                new Draw(older.lotId(), 10_00), new Draw(younger.lotId(), 10_00), new Draw(freeButOld.lotId(), 5_00));
    }

    @Test
    @Proves("R-POOL-05")
    void a_direct_payment_is_touched_only_for_an_outcome_of_its_owners_plan() {
        assertThat(from(ASHA, SpendCategory.ACTIVITY, SEE_FRIENDS).draw(List.of(own, directPayment), 60_00))
                .containsExactly(new Draw(directPayment.lotId(), 50_00), new Draw(own.lotId(), 10_00));
        assertThat(from(ASHA, SpendCategory.ACTIVITY, null).draw(List.of(own, directPayment), 60_00))
                .containsExactly(new Draw(own.lotId(), 60_00));
    }

    @Test
    @Proves("R-POOL-05")
    void a_direct_payment_for_one_outcome_does_not_meet_another() {
        LotFacts forFriends = new LotFacts(UUID.randomUUID(), ASHA, MoneySource.DIRECT_PAYMENT, ContributionStatus.CLEARED,
                Set.of(), Set.of(SEE_FRIENDS), null, DAY, 50_00, 0, "");

        assertThat(from(ASHA, SpendCategory.ACTIVITY, SEE_FRIENDS).free(List.of(forFriends))).isEqualTo(50_00);
        assertThat(from(ASHA, SpendCategory.ACTIVITY, UUID.randomUUID()).free(List.of(forFriends))).isZero();
    }

    @Test
    @Proves({"R-POOL-06", "R-POOL-04"})
    void nobodys_share_is_taken_from_somebody_else_or_from_the_pot() {
        LotFacts ofBen = lot(MoneySource.OWN_MONEY, UUID.randomUUID(), 500_00, null, 1, Set.of());
        LotFacts pot = lot(MoneySource.DONATION, null, 500_00, null, 1, Set.of());

        assertThatThrownBy(() -> from(ASHA, SpendCategory.ROOM, null).draw(List.of(ofBen, pot, own), 90_01))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("E-FUNDS");
    }

    @Test
    @Proves({"R-POOL-12", "AC-C40"})
    void a_grant_for_materials_does_not_pay_for_transport() {
        LotFacts grant = lot(MoneySource.GRANT, null, 150_00, LocalDate.of(2027, 3, 31), 1,
                Set.of(SpendCategory.MATERIALS));

        assertThatThrownBy(() -> from(null, SpendCategory.TRANSPORT, null).draw(List.of(grant), 20_00))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("E-PURPOSE");
        assertThat(from(null, SpendCategory.MATERIALS, null).draw(List.of(grant), 45_60))
                .containsExactly(new Draw(grant.lotId(), 45_60));
    }

    @Test
    @Proves("R-POOL-21")
    void what_has_not_cleared_or_is_over_is_not_there_to_spend() {
        LotFacts arriving = new LotFacts(UUID.randomUUID(), ASHA, MoneySource.OWN_MONEY, ContributionStatus.RECEIVED,
                Set.of(), Set.of(), null, DAY, 80_00, 0, "");
        LotFacts over = lot(MoneySource.OWN_MONEY, ASHA, 80_00, DAY.minusDays(1), 50, Set.of());
        LotFacts lastDay = lot(MoneySource.OWN_MONEY, ASHA, 7_00, DAY, 50, Set.of());

        assertThat(from(ASHA, SpendCategory.ROOM, null).free(List.of(arriving, over, lastDay))).isEqualTo(7_00);
    }

    @Test
    @Proves("R-POOL-25")
    void only_own_money_without_conditions_may_be_given_away() {
        assertThat(own.mayBeGiven()).isTrue();
        assertThat(directPayment.mayBeGiven()).isFalse();
        assertThat(lot(MoneySource.OWN_MONEY, ASHA, 1, null, 1, Set.of(SpendCategory.ROOM)).mayBeGiven()).isFalse();
        assertThat(lot(MoneySource.DONATION, null, 1, null, 1, Set.of()).mayBeGiven()).isFalse();
    }

    private static DrawFrom from(UUID owner, SpendCategory category, UUID outcome) {
        return new DrawFrom(owner, category, outcome, DAY);
    }

    private static LotFacts lot(MoneySource source, UUID owner, long free, LocalDate expires, int daysOld,
                                Set<SpendCategory> categories) {
        return new LotFacts(UUID.randomUUID(), owner, source, ContributionStatus.CLEARED, categories, Set.of(), expires,
                DAY.minusDays(daysOld), free, 0, "");
    }
}
