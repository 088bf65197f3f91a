package org.alongside.integration.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.bank.control.AccountSoFar;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.statement.Statement;
import org.alongside.integration.statement.StatementLine;
import org.alongside.platform.money.Money;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("AC-I24")
class AccountSoFarTest {

    private final AccountSoFar account = new AccountSoFar(List.of());

    @Test
    void the_first_statement_begins_wherever_it_begins_and_the_next_goes_on_from_there() {
        assertThat(account.fault(statement(7L, 5_00L, 9_00L, 4_00))).isEmpty();
        take(statement(7L, 5_00L, 9_00L, 4_00));
        assertThat(account.fault(statement(8L, 9_00L, 10_00L, 1_00))).isEmpty();
        assertThat(account.fault(statement(8L, 9_01L, 10_01L, 1_00))).get().extracting(FileFault::code)
                .isEqualTo(FaultCode.E230_CONTROL_TOTAL);
        assertThat(account.fault(statement(9L, 9_00L, 10_00L, 1_00))).get().extracting(FileFault::code)
                .isEqualTo(FaultCode.E220_SEQ_GAP);
    }

    @Test
    void where_nobody_says_the_closing_balance_it_is_worked_out() {
        take(statement(null, 5_00L, null, 4_00));
        assertThat(account.fault(statement(null, 9_00L, null, 1_00))).isEmpty();
        take(statement(null, null, null, 1_00));
        assertThat(account.fault(statement(null, 9_00L, null, 1_00))).as("10 pounds stand on it").isPresent();
        assertThat(account.fault(statement(null, 10_00L, null, 2_00))).isEmpty();
    }

    @Test
    @Proves({"AC-I25", "R-INT-30"})
    void the_same_statement_is_known_and_its_number_is_not_another_ones() {
        Statement first = statement(7L, 5_00L, 9_00L, 4_00);
        take(first);
        assertThat(account.hasHad(statement(7L, 5_00L, 9_00L, 4_00))).isTrue();
        Statement other = statement(7L, 9_00L, 12_00L, 3_00);
        assertThat(account.hasHad(other)).isFalse();
        assertThat(account.fault(other)).get().extracting(FileFault::code).isEqualTo(FaultCode.E221_SEQ_REPEAT);
    }

    @Test
    @Proves("F5")
    void what_stood_on_it_at_the_end_of_a_day_is_said_only_where_no_statement_goes_on_over_it() {
        LocalDate end = LocalDate.of(2026, 4, 30);
        assertThat(account.balance(end)).as("nothing has come").isEmpty();
        take(statement(1L, 0L, 4_00L, 4_00, LocalDate.of(2026, 4, 8)));
        assertThat(account.balance(end)).contains(new Money(4_00));
        assertThat(account.balance(LocalDate.of(2026, 3, 31))).isEmpty();

        take(statement(2L, 4_00L, 6_00L, 2_00, LocalDate.of(2026, 5, 1)));
        assertThat(account.balance(end)).contains(new Money(4_00));
        take(new Statement("MA-7731", null, 3L, "GBP", new Money(6_00), new Money(8_00), List.of(
                line(1_00, LocalDate.of(2026, 5, 30)), line(1_00, LocalDate.of(2026, 6, 2)))));
        assertThat(account.balance(LocalDate.of(2026, 5, 31))).as("one goes on over it").isEmpty();
    }

    private void take(Statement statement) {
        account.take(statement, UUID.randomUUID(), Instant.EPOCH);
    }

    private static Statement statement(Long number, Long opening, Long closing, long pence) {
        return statement(number, opening, closing, pence, LocalDate.of(2026, 4, 8));
    }

    private static Statement statement(Long number, Long opening, Long closing, long pence, LocalDate day) {
        return new Statement("MA-7731", null, number, "GBP", opening == null ? null : new Money(opening),
                closing == null ? null : new Money(closing), List.of(line(pence, day)));
    }

    private static StatementLine line(long pence, LocalDate day) {
        return new StatementLine(2, null, day, null, new Money(pence), null, "FPI", null, null, null, "x", "GBP", null);
    }
}
