package org.alongside.integration.camt;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.alongside.integration.csv.Source;
import org.alongside.integration.statement.StatementFile;

/** Small statements in XML, of our own. */
final class Camt {

    static final Map<String, String> TYPES = Map.of("PMNT/CCRD/POSD", "CARD", "544", "LOAD");

    private static final String DOCUMENT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%s"
            + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s\"><BkToCstmrStmt>"
            + "<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-04-08T18:00:00</CreDtTm></GrpHdr>"
            + "<Stmt><Id>2026-097</Id><ElctrncSeqNb>97</ElctrncSeqNb><CreDtTm>2026-04-08T18:00:00</CreDtTm>"
            + "<Acct><Id><Othr><Id>MA-7731</Id></Othr></Id><Ccy>GBP</Ccy></Acct>%s%s%s</Stmt></BkToCstmrStmt></Document>";
    private static final String BALANCE = "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"GBP\">%s</Amt>"
            + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-04-08</Dt></Dt></Bal>";

    private Camt() {
    }

    static String v02(String entries) {
        return DOCUMENT.formatted("", "02", balance("OPBD", "100.00"), balance("CLBD", "80.00"), entries);
    }

    static String v08(String entries) {
        return DOCUMENT.formatted("", "08", balance("OPBD", "100.00"), balance("CLBD", "80.00"), entries);
    }

    static String withDocumentType(String declaration, String entries) {
        return DOCUMENT.formatted(declaration, "02", balance("OPBD", "100.00"), balance("CLBD", "80.00"), entries);
    }

    /** @param status as the version writes it */
    static String entry(String amount, String direction, String status, String details) {
        return "<Ntry><Amt Ccy=\"GBP\">" + amount + "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd><Sts>" + status
                + "</Sts><BookgDt><DtTm>2026-04-07T23:30:00Z</DtTm></BookgDt><AcctSvcrRef>TX-1</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd>"
                + "<Fmly><Cd>CCRD</Cd><SubFmlyCd>POSD</SubFmlyCd></Fmly></Domn></BkTxCd>" + details + "</Ntry>";
    }

    static StatementFile read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    static StatementFile read(byte[] bytes) {
        return new CamtFile(Source.of(bytes)).read(TYPES);
    }

    private static String balance(String kind, String amount) {
        return BALANCE.formatted(kind, amount);
    }
}
