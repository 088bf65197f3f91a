package org.alongside.community.pool.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Side;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.entity.APool;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class InterestSharesTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private final Pool pool = APool.active(UUID.randomUUID(), UUID.randomUUID());
    private final Membership asha = APool.active(pool, UUID.randomUUID(), 1);

    @Test
    @Proves("R-POOL-31")
    void interest_goes_to_what_lay_there_day_by_day_after_it_had_cleared() {
        Contribution whole = arrived(APRIL.atDay(1).minusDays(3));
        Contribution half = arrived(APRIL.atDay(16).minusDays(3));
        Map<UUID, Long> shares = InterestShares.of(100, APRIL, List.of(whole, half),
                List.of(in(whole, 50_00, APRIL.atDay(1).minusDays(3)), in(half, 50_00, APRIL.atDay(13))));
        assertThat(shares).containsExactlyInAnyOrderEntriesOf(Map.of(whole.id(), 67L, half.id(), 33L));
    }

    @Test
    @Proves("R-POOL-31")
    void what_is_reserved_earns_as_well_and_no_penny_is_lost() {
        Contribution one = arrived(APRIL.atDay(1).minusDays(9));
        Contribution other = arrived(APRIL.atDay(1).minusDays(9));
        UUID spend = UUID.randomUUID();
        JournalLine reserved = line(AccountRef.hold(one.id(), spend), Side.CREDIT, 10_00, APRIL.atDay(2));
        JournalLine less = line(PoolAccounts.lot(one.id()), Side.DEBIT, 10_00, APRIL.atDay(2));
        Map<UUID, Long> shares = InterestShares.of(7, APRIL, List.of(one, other), List.of(
                in(one, 10_00, APRIL.atDay(1).minusDays(9)), in(other, 10_00, APRIL.atDay(1).minusDays(9)), less, reserved));
        assertThat(shares).containsExactlyInAnyOrderEntriesOf(Map.of(one.id(), 4L, other.id(), 3L));
    }

    @Test
    void interest_on_nothing_is_refused() {
        assertThatThrownBy(() -> InterestShares.of(100, APRIL, List.of(arrived(APRIL.atDay(30))), List.of()))
                .isInstanceOf(RuleBroken.class).hasMessageContaining(PoolRule.NO_BALANCE_FOR_INTEREST.name());
    }

    private Contribution arrived(LocalDate day) {
        Contribution one = APool.promised(pool, asha, MoneySource.OWN_MONEY, 50_00);
        one.arrive(day, 3);
        return one;
    }

    private static JournalLine in(Contribution lot, long pence, LocalDate day) {
        return line(PoolAccounts.lot(lot.id()), Side.CREDIT, pence, day);
    }

    private static JournalLine line(AccountRef account, Side side, long pence, LocalDate day) {
        return new JournalLine(UUID.randomUUID(), 1, JournalType.RECEIVE, account, side, pence, day, day, Instant.EPOCH,
                UUID.randomUUID(), null, null, UUID.randomUUID(), null, null, null);
    }
}
