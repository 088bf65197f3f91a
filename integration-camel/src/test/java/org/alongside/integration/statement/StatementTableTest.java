package org.alongside.integration.statement;

import static org.alongside.integration.fault.FaultCode.E303_CODELIST;
import static org.alongside.integration.fault.FaultCode.E321_CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.profile.Profile;
import org.alongside.platform.money.Money;
import org.junit.jupiter.api.Test;

class StatementTableTest {

    private static final String HEAD =
            "provider_account_ref,statement_id,sequence,opening_balance,closing_balance,booked_on,amount,txn_type,currency,description\n";

    @Test
    void rows_of_one_account_are_one_statement() {
        StatementFile file = read("MA-1,S1,7,10.00,8.00,2026-04-08,-3.00,CARD,GBP,Coffee\n"
                + "MA-2,S1,3,,,2026-04-08,5.00,LOAD,GBP,\nMA-1,S1,7,10.00,8.00,2026-04-08,1.00,REFUND,GBP,\n");

        assertThat(file.held()).isFalse();
        assertThat(file.statements()).extracting(Statement::account).containsExactly("MA-1", "MA-2");
        Statement first = file.statements().get(0);
        assertThat(first.sum()).isEqualTo(new Money(-200));
        assertThat(first.sequence()).isEqualTo(7);
        assertThat(StatementChecks.inItself(first)).isEmpty();
    }

    @Test
    void two_opening_balances_for_one_statement_hold_the_file() {
        assertThat(read("MA-1,S1,7,10.00,8.00,2026-04-08,-3.00,CARD,GBP,\nMA-1,S1,7,11.00,8.00,2026-04-08,1.00,CARD,GBP,\n").faults())
                .extracting(FileFault::code).containsExactly(E321_CONFLICT);
    }

    @Test
    void other_money_and_unknown_kinds_are_refused() {
        StatementFile file = read("MA-1,S1,7,,,2026-04-08,-3.00,CARD,EUR,\nMA-1,S1,7,,,2026-04-08,-3.00,POS,GBP,\n");

        assertThat(file.refused()).extracting(RowFault::code).containsExactly(E303_CODELIST, E303_CODELIST);
        assertThat(file.statements()).isEmpty();
    }

    private static StatementFile read(String rows) {
        return StatementTable.read(Source.of((HEAD + rows).getBytes(StandardCharsets.UTF_8)), Profile.ours(StatementSchema.F7),
                LocalDate.of(2026, 4, 9));
    }
}
