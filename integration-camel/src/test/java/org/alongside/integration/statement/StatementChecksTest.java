package org.alongside.integration.statement;

import static org.alongside.integration.fault.FaultCode.E220_SEQ_GAP;
import static org.alongside.integration.fault.FaultCode.E222_OUT_OF_ORDER;
import static org.alongside.integration.fault.FaultCode.E230_CONTROL_TOTAL;
import static org.alongside.integration.fault.FaultCode.E321_CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.alongside.integration.fault.FileFault;
import org.alongside.platform.money.Money;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class StatementChecksTest {

    private static final Money LAST = new Money(41_210);

    @Test
    @Proves("AC-I24")
    void it_begins_where_the_last_one_ended_or_both_figures_are_said() {
        assertThat(StatementChecks.after(LAST, null, new AStatement().from(41_210).done())).isEmpty();

        List<FileFault> faults = StatementChecks.after(LAST, null, new AStatement().from(41_209).done());
        assertThat(faults).extracting(FileFault::code).containsExactly(E230_CONTROL_TOTAL);
        assertThat(faults.get(0).told().what()).contains("£412.10", "£412.09");
    }

    @Test
    @Proves("AC-I24")
    void a_missing_number_waits_and_an_old_one_is_old() {
        assertThat(StatementChecks.after(null, 6L, new AStatement().number(7).done())).isEmpty();
        assertThat(StatementChecks.after(null, 6L, new AStatement().number(8).done()))
                .containsExactly(FileFault.of(E220_SEQ_GAP, "7", "8"));
        assertThat(StatementChecks.after(null, 6L, new AStatement().number(6).done()))
                .containsExactly(FileFault.of(E222_OUT_OF_ORDER, "6", "6"));
        assertThat(StatementChecks.after(null, null, new AStatement().number(3).done())).isEmpty();
    }

    @Test
    void opening_and_lines_make_the_closing_balance() {
        AStatement lines = new AStatement().from(1_000).line(-250, null, "a").line(100, null, "b");

        assertThat(StatementChecks.inItself(lines.to(850).done())).isEmpty();
        assertThat(StatementChecks.inItself(lines.to(851).done())).containsExactly(
                FileFault.of(E230_CONTROL_TOTAL, "£8.51", "£8.50"));
    }

    @Test
    @Proves("R-INT-67")
    void two_lines_of_one_name_are_said_and_not_lost() {
        assertThat(StatementChecks.inItself(new AStatement().line("TX-1", -250, null, "a").line("TX-1", -250, null, "a").done()))
                .containsExactly(FileFault.of(E321_CONFLICT).at(3));
    }

    @Test
    void running_balances_hold_oldest_first_or_newest_first() {
        AStatement oldestFirst = new AStatement().line(-250, 750L, "a").line(100, 850L, "b").line(1, 851L, "c");
        AStatement newestFirst = new AStatement().line(1, 851L, "c").line(100, 850L, "b").line(-250, 750L, "a");

        assertThat(StatementChecks.inItself(oldestFirst.done())).isEmpty();
        assertThat(StatementChecks.inItself(newestFirst.done())).isEmpty();
        List<FileFault> faults = StatementChecks.inItself(oldestFirst.line(1, 853L, "d").done());
        assertThat(faults).extracting(FileFault::code, FileFault::line).containsExactly(
                tuple(E230_CONTROL_TOTAL, 5L));
    }
}
