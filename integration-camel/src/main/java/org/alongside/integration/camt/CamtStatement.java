package org.alongside.integration.camt;

import static org.alongside.integration.fault.FaultCode.E301_TYPE;
import static org.alongside.integration.profile.ColumnType.MONEY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.statement.Statement;
import org.alongside.integration.statement.StatementLine;
import org.alongside.platform.money.Money;

/** Collects one statement ({@code Stmt}) part by part, so that only its lines are kept. */
final class CamtStatement {

    /** How banks call the balances of what is booked. */
    private static final String OPENING = "OPBD";
    private static final String BEFORE = "PRCD";
    private static final String CLOSING = "CLBD";

    private final Map<String, String> types;
    private final List<RowFault> refused;
    private final List<StatementLine> lines = new ArrayList<>();
    private final Map<String, Integer> references = new HashMap<>();
    private String account;
    private String id;
    private String currency;
    private Long sequence;
    private Money opening;
    private Money closing;
    private long notBooked;

    CamtStatement(Map<String, String> types, List<RowFault> refused) {
        this.types = types;
        this.refused = refused;
    }

    /** From the start of {@code Stmt} to its end. */
    Statement read(XMLStreamReader xml) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                take(XmlPart.read(xml));
            }
        }
        return new Statement(account, id, sequence, currency, opening, closing, lines.stream().map(this::named).toList());
    }

    /** Banks may give one reference to several movements, and then it is no name of any. */
    private StatementLine named(StatementLine line) {
        return line.providerId() != null && references.get(line.providerId()) > 1 ? line.nameless() : line;
    }

    long notBooked() {
        return notBooked;
    }

    private void take(XmlPart part) {
        switch (part.name()) {
            case "Id" -> id = part.text();
            case "ElctrncSeqNb" -> sequence = Long.valueOf(part.text());
            case "Acct" -> {
                account = part.text("Id", "IBAN") != null ? part.text("Id", "IBAN") : part.text("Id", "Othr", "Id");
                currency = part.text("Ccy");
            }
            case "Bal" -> balance(part);
            case "Ntry" -> entry(part);
            default -> {
                // Not of use to us.
            }
        }
    }

    /** The balance before is at most as good as the one at the opening: where both are said, that one counts. */
    private void balance(XmlPart part) {
        String kind = part.text("Tp", "CdOrPrtry", "Cd");
        if (!CLOSING.equals(kind) && !OPENING.equals(kind) && !(BEFORE.equals(kind) && opening == null)) {
            return;
        }
        String in = part.one("Amt").map(XmlPart::currency).orElse(null);
        currency = currency == null ? in : currency;
        Money said = CamtValues.signed(part).orElse(null);
        if (said == null || !currency.equals(in)) {
            refuse(part, kind);
        } else if (CLOSING.equals(kind)) {
            closing = said;
        } else {
            opening = said;
        }
    }

    private void entry(XmlPart part) {
        CamtEntry entry = new CamtEntry(part);
        if (entry.isBooked()) {
            entry.line(types).ifPresentOrElse(this::add, () -> refuse(part, "Ntry"));
        } else {
            notBooked++;
        }
    }

    private void add(StatementLine line) {
        lines.add(line);
        if (line.providerId() != null) {
            references.merge(line.providerId(), 1, Integer::sum);
        }
    }

    private void refuse(XmlPart part, String what) {
        refused.add(new RowFault(part.line(), what, E301_TYPE, part.text("Amt"), List.of(MONEY.example())));
    }
}
