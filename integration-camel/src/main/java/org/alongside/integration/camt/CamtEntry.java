package org.alongside.integration.camt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.integration.statement.StatementLine;
import org.alongside.platform.money.Money;

/** One movement ({@code Ntry}) in our shape. A movement of many payments stays one: it is what happened to the balance. */
final class CamtEntry {

    private static final int DESCRIPTION = 200;
    private static final int COUNTERPARTY = 120;
    /** What programs write where the rules ask for a reference and there is none. */
    private static final String NO_REFERENCE = "NOTPROVIDED";

    private final XmlPart entry;
    private final List<XmlPart> payments;

    CamtEntry(XmlPart entry) {
        this.entry = entry;
        payments = entry.all("NtryDtls", "TxDtls").toList();
    }

    /** Whether the bank has entered it in its books. */
    boolean isBooked() {
        String status = entry.one("Sts").map(part -> part.joined("/")).orElse("");
        return "BOOK".equals(status);
    }

    /** Empty when its amount or its day cannot be read as they are. */
    Optional<StatementLine> line(Map<String, String> types) {
        Optional<Money> amount = CamtValues.signed(entry);
        Optional<LocalDate> booked = CamtValues.day(entry, "BookgDt").or(() -> CamtValues.day(entry, "ValDt"));
        if (amount.isEmpty() || booked.isEmpty()) {
            return Optional.empty();
        }
        String code = entry.one("BkTxCd").map(CamtEntry::code).orElse(null);
        return Optional.of(new StatementLine(entry.line(), entry.text("AcctSvcrRef"), booked.get(),
                CamtValues.day(entry, "ValDt").orElse(null), amount.get(), null, types.get(code), code,
                cut(counterparty(amount.get()), COUNTERPARTY), null, cut(description(), DESCRIPTION),
                entry.one("Amt").map(XmlPart::currency).orElse(null), reference()));
    }

    /** {@code PMNT/RCDT/BOOK} by the common list; else the bank's own code. */
    private static String code(XmlPart bankCode) {
        return bankCode.one("Domn").map(domain -> domain.joined("/")).orElseGet(() -> bankCode.text("Prtry", "Cd"));
    }

    private String reference() {
        return payments.size() != 1 ? null : Optional.ofNullable(payments.get(0).text("Refs", "EndToEndId"))
                .filter(said -> !NO_REFERENCE.equals(said)).orElse(null);
    }

    /** Who paid what came in, or was paid what went out. */
    private String counterparty(Money amount) {
        if (payments.size() != 1) {
            return null;
        }
        String side = amount.pence() < 0 ? "Cdtr" : "Dbtr";
        return Stream.of(side, "Ultmt" + side).flatMap(who -> Stream.of(
                        payments.get(0).text("RltdPties", who, "Nm"), payments.get(0).text("RltdPties", who, "Pty", "Nm")))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private String description() {
        String said = payments.stream().flatMap(payment -> payment.all("RmtInf", "Ustrd")).map(XmlPart::text)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? entry.text("AddtlNtryInf") : said;
    }

    private static String cut(String text, int longest) {
        return text == null || text.codePointCount(0, text.length()) <= longest ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
