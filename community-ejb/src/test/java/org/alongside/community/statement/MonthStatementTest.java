package org.alongside.community.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class MonthStatementTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final AccountRef BANK = AccountRef.of(AccountKind.BANK);

    private final UUID asha = UUID.randomUUID();
    private final UUID pot = UUID.randomUUID();
    private final UUID spend = UUID.randomUUID();
    private final List<JournalLine> book = new ArrayList<>();

    @Test
    @Proves({"R-POOL-34", "INV-10"})
    void what_came_in_and_went_out_is_what_is_left() {
        post(JournalType.RECEIVE, "2026-05-02", "2026-05-02", Leg.debit(BANK, 120_00), Leg.credit(lot(asha), 120_00));
        post(JournalType.RESERVE, "2026-05-10", "2026-05-10", Leg.debit(lot(asha), 33_34), Leg.credit(hold(asha), 33_34));
        post(JournalType.PAY, "2026-05-12", "2026-05-12", Leg.debit(hold(asha), 33_34), Leg.credit(BANK, 33_34));
        post(JournalType.REFUND_IN, "2026-05-20", "2026-05-20", Leg.debit(BANK, 10_00), Leg.credit(lot(asha), 10_00));
        post(JournalType.RESERVE, "2026-05-25", "2026-05-25", Leg.debit(lot(asha), 20_00), Leg.credit(hold(asha), 20_00));
        post(JournalType.GIFT, "2026-05-26", "2026-05-26", Leg.debit(lot(asha), 1_00), Leg.credit(lot(pot), 1_00));
        MonthStatement may = of(asha, MAY);

        assertThat(may).extracting(MonthStatement::opening, MonthStatement::in, MonthStatement::out, MonthStatement::moves,
                MonthStatement::closing, MonthStatement::held).containsExactly(0L, 130_00L, 33_34L, -1_00L, 95_66L, 20_00L);
        assertThat(may.lines()).extracting(StatementLine::type).containsExactly(JournalType.RECEIVE, JournalType.PAY,
                JournalType.REFUND_IN, JournalType.GIFT);
    }

    @Test
    @Proves({"AC-C49", "R-POOL-33"})
    void what_is_entered_late_stands_in_the_month_of_its_entry_as_earlier_month() {
        post(JournalType.RECEIVE, "2026-05-02", "2026-05-02", Leg.debit(BANK, 50_00), Leg.credit(lot(asha), 50_00));
        String before = of(asha, MAY).checksum();
        post(JournalType.RECEIVE, "2026-05-30", "2026-06-04", Leg.debit(BANK, 9_99), Leg.credit(lot(asha), 9_99));

        assertThat(of(asha, MAY).checksum()).isEqualTo(before);
        assertThat(of(asha, MAY.plusMonths(1)).lines()).singleElement().satisfies(line -> {
            assertThat(line.earlierMonth()).isTrue();
            assertThat(line.valueDate()).isEqualTo("2026-05-30");
        });
    }

    @Test
    @Proves("R-A11Y-08")
    void another_penny_is_another_checksum() {
        post(JournalType.RECEIVE, "2026-05-02", "2026-05-02", Leg.debit(BANK, 50_00), Leg.credit(lot(asha), 50_00));
        String before = of(asha, MAY).checksum();
        post(JournalType.RECEIVE, "2026-05-03", "2026-05-03", Leg.debit(BANK, 1), Leg.credit(lot(asha), 1));
        assertThat(of(asha, MAY).checksum()).isNotEqualTo(before);
    }

    @Property(tries = 300)
    @Proves({"AC-C50", "INV-10", "R-POOL-34", "R-POOL-47"})
    void the_end_of_a_month_is_the_beginning_of_the_next_for_each_and_together_they_are_the_book(
            @ForAll @Size(max = 40) List<@IntRange(max = 5_999) Integer> steps) {
        MonthStatementTest fresh = new MonthStatementTest();
        for (int step : steps) {
            fresh.play(step);
        }
        for (UUID whose : List.of(fresh.asha, fresh.pot)) {
            MonthStatement before = fresh.of(whose, MAY);
            for (int i = 1; i < 4; i++) {
                MonthStatement next = fresh.of(whose, MAY.plusMonths(i));
                assertThat(next.opening()).isEqualTo(before.closing());
                assertThat(next.closing()).isEqualTo(next.opening() + next.in() - next.out() + next.moves());
                before = next;
            }
        }
        YearMonth last = MAY.plusMonths(3);
        assertThat(fresh.of(fresh.asha, last).closing() + fresh.of(fresh.pot, last).closing()).isEqualTo(fresh.bank());
    }

    private void play(int step) {
        String day = MAY.plusMonths(step % 3).atDay(1 + step % 28).toString();
        UUID whose = step % 2 == 0 ? asha : pot;
        long pence = 1 + step;
        switch (step % 5) {
            case 0 -> post(JournalType.RECEIVE, day, day, Leg.debit(BANK, pence), Leg.credit(lot(whose), pence));
            case 1 -> post(JournalType.RESERVE, day, day, Leg.debit(lot(whose), pence), Leg.credit(hold(whose), pence));
            case 2 -> post(JournalType.PAY, day, day, Leg.debit(hold(whose), pence), Leg.credit(BANK, pence));
            case 3 -> post(JournalType.GIFT, day, day, Leg.debit(lot(asha), pence), Leg.credit(lot(pot), pence));
            default -> post(JournalType.REFUND_IN, day, day, Leg.debit(BANK, pence), Leg.credit(lot(whose), pence));
        }
    }

    private long bank() {
        return book.stream().filter(line -> line.account().equals(BANK)).mapToLong(JournalLine::change).sum();
    }

    private MonthStatement of(UUID lot, YearMonth month) {
        return MonthStatement.of(month, Set.of(lot), book);
    }

    private static AccountRef lot(UUID id) {
        return AccountRef.of(AccountKind.LOT, id);
    }

    private AccountRef hold(UUID lot) {
        return AccountRef.hold(lot, spend);
    }

    private void post(JournalType type, String valueDate, String entered, Leg... legs) {
        UUID journal = UUID.randomUUID();
        for (Leg leg : legs) {
            book.add(new JournalLine(journal, book.size(), type, leg.account(), leg.side(), leg.amount(),
                    LocalDate.parse(valueDate), LocalDate.parse(entered), Instant.EPOCH, journal, null, null, spend, null,
                    null, null));
        }
    }
}
