package org.alongside.community.council;

import static org.alongside.community.council.APayLine.PAY_DAY;
import static org.alongside.community.council.APayLine.START;
import static org.alongside.community.council.APayLine.file;
import static org.alongside.community.council.APayLine.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.platform.time.BankDays;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class PayRunFileTest {

    @Test
    @Proves({"AC-I13", "E230"})
    void a_total_that_is_wrong_by_a_penny_is_refused() {
        List<PayLine> lines = List.of(line(1, "0004711", "A"));

        assertThat(file("P01", 1, 855_20).refusals(lines, BankDays.WORKED_OUT)).isEmpty();
        assertThat(file("P01", 1, 855_21).refusals(lines, BankDays.WORKED_OUT))
                .containsExactly(PayOutcome.whole(PayRule.CONTROL_TOTAL, 855_20));
    }

    @Test
    @Proves({"E231", "E220", "E221"})
    void lines_are_counted_and_numbered_without_a_gap() {
        assertThat(rules(file("P01", 2, 855_20), line(1, "1", "A"))).containsExactly(PayRule.ROW_COUNT);
        assertThat(rules(file("P01", 2, 1710_40), line(1, "1", "A"), line(3, "1", "B"))).containsExactly(PayRule.LINE_MISSING);
        assertThat(rules(file("P01", 2, 1710_40), line(1, "1", "A"), line(1, "1", "B")))
                .containsExactly(PayRule.LINE_TWICE, PayRule.LINE_MISSING);
    }

    @Test
    @Proves({"E302", "E306"})
    void figures_and_days_that_cannot_be_are_refused() {
        assertThat(rules(PaymentType.REGULAR, START, 1_00, 2_00, -1_00, PAY_DAY)).containsExactly(PayRule.NEGATIVE);
        assertThat(rules(PaymentType.RECOVERY, START, 1_00, 2_00, -1_00, PAY_DAY)).isEmpty();
        assertThat(rules(PaymentType.REGULAR, START, 2_00, 1_00, 1_01, PAY_DAY)).containsExactly(PayRule.NET_DIFFERS);
        assertThat(rules(PaymentType.REGULAR, START.plusDays(28), 2_00, 1_00, 1_00, PAY_DAY))
                .containsExactly(PayRule.PERIOD_TURNED_ROUND);
        assertThat(rules(PaymentType.ADJUSTMENT, START, 2_00, 1_00, 1_00, PAY_DAY)).containsExactly(PayRule.NOTHING_TO_CORRECT);
    }

    @Test
    @Proves("F4")
    void banks_are_closed_at_weekends_and_over_easter() {
        for (LocalDate closed : List.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 4), LocalDate.of(2026, 4, 6))) {
            assertThat(rules(PaymentType.REGULAR, START, 2_00, 1_00, 1_00, closed)).as("%s", closed)
                    .containsExactly(PayRule.BANKS_CLOSED);
        }
        assertThat(rules(PaymentType.REGULAR, START, 2_00, 1_00, 1_00, LocalDate.of(2026, 4, 7))).isEmpty();
    }

    /** The scenario is about payments out; on the way in the same day is refused with the same day named. */
    @Test
    @Proves({"AC-I22", "F14"})
    void a_pay_day_on_which_banks_are_closed_is_refused_with_the_next_one_that_would_do() {
        LocalDate easterMonday = LocalDate.of(2026, 4, 6);
        LocalDate tuesday = LocalDate.of(2026, 4, 7);
        BankDays proclaimed = BankDays.of(List.of(easterMonday, tuesday));
        assertThat(outcome(easterMonday, BankDays.WORKED_OUT)).isEqualTo(
                new PayOutcome(1, "A", PayRule.BANKS_CLOSED, "2026-04-06", "2026-04-07"));
        assertThat(outcome(easterMonday, proclaimed).instead()).isEqualTo("2026-04-08");
        assertThat(outcome(tuesday, proclaimed).shown()).isEqualTo("2026-04-07");
    }

    private static PayOutcome outcome(LocalDate day, BankDays banks) {
        PayLine line = APayLine.of(1, "1", "A", PaymentType.REGULAR, START, START.plusDays(27), 2_00, 1_00, 1_00, day);
        List<PayOutcome> all = file("P01", 1, 1_00).refusals(List.of(line), banks);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    @Proves("E312")
    void a_line_about_another_area_is_refused() {
        PayRunFile surrey = new PayRunFile(file("P01", 1, 1).messageId(), "SRY", "P01", 1, 855_20);
        assertThat(rules(surrey, line(1, "1", "A"))).containsExactly(PayRule.ANOTHER_AREA);
    }

    private static List<PayRule> rules(PaymentType type, LocalDate start, long gross, long contribution, long net, LocalDate day) {
        PayLine line = APayLine.of(1, "1", "A", type, start, START.plusDays(27), gross, contribution, net, day);
        return rules(file("P01", 1, net), line);
    }

    private static List<PayRule> rules(PayRunFile file, PayLine... lines) {
        return file.refusals(List.of(lines), BankDays.WORKED_OUT).stream().map(PayOutcome::rule).toList();
    }
}
