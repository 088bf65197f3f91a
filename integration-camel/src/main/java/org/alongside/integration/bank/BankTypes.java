package org.alongside.integration.bank;

import java.util.Map;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.statement.StatementLine;

/** What kind of movement a bank's code means, in our words: by the common list of ISO 20022, or as the profile says. */
final class BankTypes {

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("PMNT/RCDT/ESCT", "FPI"), Map.entry("PMNT/RCDT/DMCT", "BGC"), Map.entry("PMNT/RCDT/BOOK", "FPI"),
            Map.entry("PMNT/ICDT/ESCT", "FPO"), Map.entry("PMNT/ICDT/DMCT", "FPO"), Map.entry("PMNT/ICDT/STDO", "SO"),
            Map.entry("PMNT/ICDT/BOOK", "FPO"), Map.entry("PMNT/RDDT/ESDD", "DD"), Map.entry("PMNT/RDDT/PMDD", "DD"),
            Map.entry("PMNT/CCRD/POSD", "CARD"), Map.entry("PMNT/CCRD/CWDL", "CASH"), Map.entry("PMNT/CNTR/CDPT", "CASH"),
            Map.entry("PMNT/RCDT/RRTN", "REVERSAL"), Map.entry("ACMT/MDOP/CHRG", "FEE"),
            Map.entry("ACMT/MCOP/INTR", "INTEREST"));

    private static final String CAME_IN = "BGC";
    private static final String WENT_OUT = "FPO";

    private BankTypes() {
    }

    static Map<String, String> of(Profile profile) {
        Map<String, String> own = profile.writing("txn_type").words();
        return own.isEmpty() ? COMMON : own;
    }

    /** A bank's own code that nobody has translated stops no money: it came in or went out. */
    static String word(StatementLine line) {
        return line.type() != null ? line.type() : line.amount().pence() < 0 ? WENT_OUT : CAME_IN;
    }
}
