package org.alongside.integration.fuzz;

import static org.alongside.integration.fuzz.Tried.must;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.alongside.integration.camt.CamtFile;
import org.alongside.integration.csv.Source;
import org.alongside.integration.statement.LineIds;
import org.alongside.integration.statement.StatementChecks;
import org.alongside.integration.statement.StatementFile;

/** Any bytes as a statement in XML, and statements of which single parts are anything. */
public final class CamtFuzz {

    private static final String STATEMENT = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s\"><BkToCstmrStmt>"
            + "<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-04-08T18:00:00</CreDtTm></GrpHdr><Stmt><Id>%s</Id><ElctrncSeqNb>%s</ElctrncSeqNb>"
            + "<CreDtTm>2026-04-08T18:00:00</CreDtTm><Acct><Id><Othr><Id>A</Id></Othr></Id></Acct>"
            + "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"GBP\">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>"
            + "<Ntry><Amt Ccy=\"GBP\">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>%s</Sts><BookgDt><DtTm>%s</DtTm></BookgDt><BkTxCd/>"
            + "<AddtlNtryInf>%s</AddtlNtryInf></Ntry>%s</Stmt></BkToCstmrStmt></Document>";

    private CamtFuzz() {
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        byte[] bytes = data.consumeBoolean() ? data.consumeRemainingAsBytes()
                : statement(data).getBytes(StandardCharsets.UTF_8);
        Tried.within(() -> read(bytes));
    }

    private static void read(byte[] bytes) {
        StatementFile file = new CamtFile(Source.of(bytes)).read(Map.of());
        must(file.held() != !file.statements().isEmpty(), "neither held nor read, or both");
        file.faults().forEach(fault -> must(!fault.told().what().isBlank(), "held without a word"));
        file.refused().forEach(fault -> must(!fault.told().what().isBlank(), "refused without a word"));
        file.statements().forEach(statement -> {
            must(LineIds.of(statement).size() == statement.lines().size(), "a line without an id");
            StatementChecks.inItself(statement);
        });
    }

    private static String statement(FuzzedDataProvider data) {
        return STATEMENT.formatted(data.pickValue(new String[] {"02", "08", "03"}), part(data, "S1"), part(data, "7"),
                part(data, "OPBD"), part(data, "18.15"), part(data, "2026-04-08"), part(data, "120.00"), part(data, "DBIT"),
                data.pickValue(new String[] {"BOOK", "<Cd>BOOK</Cd>", "PDNG", "<Prtry>x</Prtry>"}), part(data, "2026-04-08T24:00:00Z"),
                part(data, "words"), part(data, ""));
    }

    private static String part(FuzzedDataProvider data, String right) {
        return data.consumeProbabilityFloat() < 0.8 ? right : data.consumeString(30);
    }
}
