package org.alongside.integration.poolreturn;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.alongside.community.council.Coding;
import org.alongside.community.statement.ReturnPart;
import org.alongside.platform.csv.Csv;

/** The same for a finance department's own ledger: for each of its people what was spent of theirs, under its own codes. */
final class LedgerTable {

    /** Nobody here is asked how much of a bill is VAT, so nothing is said of it: not that there was none. */
    private static final String NOT_ASKED = "";

    private LedgerTable() {
    }

    static byte[] of(OwnPeople seen, int version) {
        Csv table = Csv.exact().row("pool_ref", "period_start", "period_end", "return_version", "allocation_ref",
                "cost_centre", "subjective", "analysis", "net", "vat");
        for (ReturnPart part : seen.own()) {
            Coding coding = part.funded().coding();
            table.row(seen.poolCode(), seen.all().month().atDay(1).toString(), seen.all().month().atEndOfMonth().toString(),
                    String.valueOf(version), part.funded().reference(), Objects.toString(coding.costCentre(), ""),
                    Objects.toString(coding.subjective(), ""), Objects.toString(coding.analysis(), ""),
                    ReturnTable.pounds(part.spend()), NOT_ASKED);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
