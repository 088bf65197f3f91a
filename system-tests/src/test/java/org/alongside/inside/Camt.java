package org.alongside.inside;

import java.time.LocalDate;

/** A small statement in XML, of our own. */
final class Camt {

    private static final String DOCUMENT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt>"
            + "<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-04-08T18:00:00</CreDtTm></GrpHdr>"
            + "<Stmt><Id>X-%2$d</Id><ElctrncSeqNb>%2$d</ElctrncSeqNb><CreDtTm>2026-04-08T18:00:00</CreDtTm>"
            + "<Acct><Id><Othr><Id>%1$s</Id></Othr></Id><Ccy>GBP</Ccy></Acct>%3$s%4$s%5$s</Stmt></BkToCstmrStmt></Document>";
    private static final String BALANCE = "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"GBP\">%s</Amt>"
            + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>";
    private static final String ENTRY = "<Ntry><Amt Ccy=\"GBP\">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>"
            + "<BookgDt><Dt>%s</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly>"
            + "</Domn></BkTxCd></Ntry>";

    private Camt() {
    }

    /** One credit from one balance to the next. */
    static String statement(String account, int number, String opening, String closing, LocalDate day, String amount) {
        return DOCUMENT.formatted(account, number, BALANCE.formatted("OPBD", opening, day),
                BALANCE.formatted("CLBD", closing, day), ENTRY.formatted(amount, day));
    }
}
