package org.alongside.community.council;

import java.time.LocalDate;
import java.util.UUID;

/** A line of feed F4 as the specification prints it, and as tests need it otherwise. */
public final class APayLine {

    public static final LocalDate START = LocalDate.of(2026, 4, 6);
    public static final LocalDate PAY_DAY = LocalDate.of(2026, 4, 2);

    private APayLine() {
    }

    public static PayLine line(int number, String person, String reference) {
        return line(number, person, reference, PaymentType.REGULAR, START, 980_00, 124_80);
    }

    public static PayLine line(int number, String person, String reference, PaymentType type, LocalDate start, long gross,
            long contribution) {
        return of(number, person, reference, type, start, start.plusDays(27), gross, contribution, gross - contribution, PAY_DAY);
    }

    public static PayLine of(int number, String person, String reference, PaymentType type, LocalDate start, LocalDate end,
            long gross, long contribution, long net, LocalDate payDate) {
        return new PayLine(number, ABudget.KENT, person, reference, type, start, end, gross, contribution, net, PayeeKind.CARD,
                "4958", payDate, PaymentMethod.CARD_LOAD, "262369", "DP APR26", null, null);
    }

    /** Takes back the whole of that line of that run. */
    public static PayLine mirror(int number, PayLine of, String run) {
        return new PayLine(number, of.laCode(), of.laPersonId(), of.reference(), PaymentType.ADJUSTMENT, of.periodStart(),
                of.periodEnd(), -of.gross(), -of.contribution(), -of.net(), of.payee(), of.last4(), of.payDate(), of.method(),
                of.creditorRef(), of.remittance(), run, of.number());
    }

    public static PayRunFile file(String run, long rows, long total) {
        return new PayRunFile(UUID.randomUUID(), ABudget.KENT, run, rows, total);
    }
}
