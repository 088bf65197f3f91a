package org.alongside.portal.community.statement;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.statement.boundary.ReconcileMonth;
import org.alongside.platform.money.AmountTyped;
import org.alongside.portal.form.Problems;

/** What a treasurer reads on the statement of the bank. */
public class BankForm {

    private String month = "";
    private String bank = "";
    private String note = "";

    /** Empty when something is to be written again; all of it is told at once. */
    Optional<ReconcileMonth> read(UUID key, UUID poolId, Problems problems) {
        Optional<YearMonth> which = Months.of(month);
        if (which.isEmpty()) {
            problems.add("month", "Choose the month.");
        }
        problems.read(() -> AmountTyped.penceOrNone("bank", bank), 0L);
        return problems.isAny() ? Optional.empty()
                : Optional.of(new ReconcileMonth(key, poolId, which.orElseThrow(), bank, note));
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
