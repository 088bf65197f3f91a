package org.alongside.community.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Side;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.EvidenceKind;
import org.alongside.community.spend.SpendFacts;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** A book of six people, as the specification tells it. */
@Proves({"AC-I27", "F5", "R-INT-60"})
class PoolReturnTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 20);
    private static final LocalDate IN_MAY = LocalDate.of(2026, 5, 8);
    private static final long[] EARLIER = {68_69, 68_69, 68_68, 68_68, 68_68, 68_68};
    private static final long[] SHARES = {161_43, 161_43, 161_43, 161_42, 161_42, 161_42};

    private final List<JournalLine> lines = new ArrayList<>();
    private final List<UUID> lots = new ArrayList<>();
    private final UUID spend = UUID.randomUUID();
    private long sequence;

    @Test
    void six_times_190_and_a_spend_of_968_55_come_to_583_55_to_the_penny() {
        book();
        PoolReturn told = told();

        assertThat(told.opening()).isEqualTo(412_10);
        assertThat(told.in()).isEqualTo(1_140_00);
        assertThat(told.spend()).isEqualTo(968_55);
        assertThat(told.closing()).isEqualTo(583_55);
        assertThat(told.parts()).extracting(ReturnPart::spend)
                .containsExactly(161_43L, 161_43L, 161_43L, 161_42L, 161_42L, 161_42L);
        assertThat(told.parts()).extracting(ReturnPart::paid).containsOnly(190_00L);
        assertThat(told.parts().stream().mapToLong(ReturnPart::closing).sum()).isEqualTo(583_55);
        assertThat(told.parts().get(0).paidOn()).isEqualTo(IN_MAY);
        assertThat(told.spends()).singleElement().satisfies(one -> {
            assertThat(one.pence()).isEqualTo(968_55);
            assertThat(one.category()).isEqualTo(SpendCategory.ACTIVITY);
        });
        assertThat(told.balances()).isTrue();
    }

    @Test
    void what_is_of_no_direct_payment_is_in_the_totals_and_in_no_share() {
        book();
        UUID own = UUID.randomUUID();
        post(JournalType.RECEIVE, IN_MAY, null, PoolAccounts.BANK, Map.of(PoolAccounts.lot(own), 50_00L));
        post(JournalType.RECEIVE, IN_MAY, null, PoolAccounts.BANK, Map.of(PoolAccounts.SUSPENSE, 5_00L));
        take(JournalType.FEE, IN_MAY, Map.of(PoolAccounts.lot(own), 3_00L));
        take(JournalType.SETTLE, IN_MAY, Map.of(AccountRef.of(AccountKind.PAYABLE_MEMBER, own), 2_00L));
        PoolReturn told = told();

        assertThat(told.parts().stream().mapToLong(ReturnPart::paid).sum()).isEqualTo(1_140_00);
        assertThat(told.rest().paid()).isEqualTo(55_00);
        assertThat(told.rest().spend()).isEqualTo(3_00);
        assertThat(told.refunds()).isEqualTo(2_00);
        assertThat(told.closing()).isEqualTo(583_55 + 50_00);
        assertThat(told.balances()).isTrue();
    }

    @Test
    void what_was_taken_back_and_what_came_back_for_a_spend_make_it_less() {
        book();
        UUID wrong = take(JournalType.FEE, IN_MAY, Map.of(PoolAccounts.lot(lots.get(0)), 7_00L));
        UUID mirror = UUID.randomUUID();
        line(mirror, JournalType.REVERSE, IN_MAY, null, PoolAccounts.BANK, Side.DEBIT, 7_00, wrong);
        line(mirror, JournalType.REVERSE, IN_MAY, null, PoolAccounts.lot(lots.get(0)), Side.CREDIT, 7_00, wrong);
        post(JournalType.REFUND_IN, IN_MAY, spend, PoolAccounts.BANK, Map.of(PoolAccounts.lot(lots.get(1)), 10_00L));
        PoolReturn told = told();

        assertThat(told.spend()).isEqualTo(958_55);
        assertThat(told.parts().get(0).spend()).isEqualTo(161_43);
        assertThat(told.parts().get(1).spend()).isEqualTo(151_43);
        assertThat(told.balances()).isTrue();
    }

    @Test
    void a_penny_that_is_nobodys_is_noticed() {
        book();
        PoolReturn told = told();
        ReturnPart first = told.parts().get(0);
        List<ReturnPart> wrong = new ArrayList<>(told.parts());
        wrong.set(0, new ReturnPart(first.personId(), null, first.agreed(), first.paid(), first.paidOn(), first.spend() + 1,
                first.closing()));

        assertThat(with(told, wrong).balances()).isFalse();
        assertThat(with(told, told.parts().subList(1, 6)).balances()).isFalse();
    }

    private void book() {
        for (int i = 0; i < 6; i++) {
            lots.add(UUID.randomUUID());
            post(JournalType.RECEIVE, APRIL, null, PoolAccounts.BANK, Map.of(PoolAccounts.lot(lots.get(i)), EARLIER[i]));
            post(JournalType.RECEIVE, IN_MAY, null, PoolAccounts.BANK, Map.of(PoolAccounts.lot(lots.get(i)), 190_00L));
        }
        UUID pay = UUID.randomUUID();
        for (int i = 0; i < 6; i++) {
            AccountRef hold = AccountRef.hold(lots.get(i), spend);
            UUID reserve = UUID.randomUUID();
            line(reserve, JournalType.RESERVE, IN_MAY, spend, PoolAccounts.lot(lots.get(i)), Side.DEBIT, SHARES[i], null);
            line(reserve, JournalType.RESERVE, IN_MAY, spend, hold, Side.CREDIT, SHARES[i], null);
            line(pay, JournalType.PAY, IN_MAY, spend, hold, Side.DEBIT, SHARES[i], null);
        }
        line(pay, JournalType.PAY, IN_MAY, spend, PoolAccounts.BANK, Side.CREDIT, 968_55, null);
    }

    private PoolReturn told() {
        ReturnFigures figures = new ReturnFigures(MAY, lines);
        List<ReturnPart> parts = lots.stream().map(lot -> figures.part(UUID.randomUUID(), null, 190_00, Set.of(lot))).toList();
        SpendFacts facts = new SpendFacts(spend, "Art", null, Set.of(), List.of(), null, IN_MAY, null, SpendCategory.ACTIVITY,
                EvidenceKind.INVOICE);
        return new PoolReturn(UUID.randomUUID(), MAY, 6, figures.opening(), figures.in(), figures.spend(), figures.refunds(),
                figures.closing(), figures.closing(), parts, figures.rest(new HashSet<>(lots)),
                figures.spends(Map.of(spend, facts)));
    }

    private static PoolReturn with(PoolReturn one, List<ReturnPart> parts) {
        return new PoolReturn(one.poolId(), one.month(), one.members(), one.opening(), one.in(), one.spend(), one.refunds(),
                one.closing(), one.bank(), parts, one.rest(), one.spends());
    }

    /** To the bank, from these. */
    private void post(JournalType type, LocalDate day, UUID cause, AccountRef bank, Map<AccountRef, Long> from) {
        UUID journal = UUID.randomUUID();
        from.forEach((account, pence) -> {
            line(journal, type, day, cause, bank, Side.DEBIT, pence, null);
            line(journal, type, day, cause, account, Side.CREDIT, pence, null);
        });
    }

    /** From the bank, out of these. */
    private UUID take(JournalType type, LocalDate day, Map<AccountRef, Long> out) {
        UUID journal = UUID.randomUUID();
        out.forEach((account, pence) -> {
            line(journal, type, day, null, account, Side.DEBIT, pence, null);
            line(journal, type, day, null, PoolAccounts.BANK, Side.CREDIT, pence, null);
        });
        return journal;
    }

    private void line(UUID journal, JournalType type, LocalDate day, UUID cause, AccountRef account, Side side, long pence,
            UUID reverses) {
        lines.add(new JournalLine(journal, ++sequence, type, account, side, pence, day, day, Instant.EPOCH,
                UUID.randomUUID(), null, null, cause, null, reverses, null));
    }
}
