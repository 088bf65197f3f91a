package org.alongside.integration.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.profile.Dialect;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfileCheck;
import org.alongside.integration.profile.Writing;
import org.alongside.integration.statement.LineIds;
import org.alongside.integration.statement.Statement;
import org.alongside.integration.statement.StatementChecks;
import org.alongside.integration.statement.StatementFile;
import org.alongside.integration.statement.StatementSchema;
import org.alongside.integration.statement.StatementTable;
import org.alongside.platform.money.Money;
import org.junit.jupiter.api.Test;

/** A real bank's download: newest first, two columns for one amount, a heading more than there are cells. */
class BankTableTest {

    private static final Profile LLOYDS = new Profile("Lloyds", 1, "F7",
            Dialect.OURS.days("dd/MM/uuuu").allowing(AmountForm.SHORT_PENCE),
            Map.of("booked_on", Writing.under("Transaction Date"), "provider_account_ref", Writing.under("Account Number"),
                    "txn_type", Writing.under("Transaction Type").translating(Map.of("DEB", "CARD", "PAY", "FEE")),
                    "description", Writing.under("Transaction Description"), "running_balance", Writing.under("Balance"),
                    "amount", Writing.under("Credit Amount").less("Debit Amount"), "currency", Writing.always("GBP")),
            Set.of("Sort Code"), Set.of());

    @Test
    void it_is_read_and_the_line_where_its_balance_breaks_is_found() {
        ProfileCheck.check(LLOYDS, StatementSchema.F7);
        StatementFile file = StatementTable.read(Source.of(SharedData.LLOYDS.file("sample-statement.csv")), LLOYDS,
                LocalDate.of(2024, 1, 15));

        assertThat(file.faults()).isEmpty();
        assertThat(file.refused()).isEmpty();
        Statement statement = file.statements().get(0);
        assertThat(statement.account()).isEqualTo("1515152252");
        assertThat(statement.lines()).hasSize(SharedData.LLOYDS.lines("sample-statement.csv").size() - 1);
        assertThat(statement.lines().get(0).amount()).isEqualTo(new Money(-899));
        assertThat(LineIds.of(statement)).doesNotHaveDuplicates();
        // Whoever took the names out of this file took a line out, too.
        assertThat(StatementChecks.inItself(statement)).extracting(FileFault::code, FileFault::line)
                .containsExactly(tuple(FaultCode.E230_CONTROL_TOTAL, 6L));
    }
}
