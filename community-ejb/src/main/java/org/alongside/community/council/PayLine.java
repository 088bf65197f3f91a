package org.alongside.community.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.time.BankDays;

/**
 * One line of a council's pay run (feed F4), already typed. Amounts are whole pence.
 *
 * @param number       {@code line_no}
 * @param last4        of the payee's account; null where not said
 * @param reversesRun  the run an adjustment corrects; null otherwise
 * @param reversesLine its line there; null otherwise
 */
public record PayLine(int number, String laCode, String laPersonId, String reference, PaymentType type, LocalDate periodStart,
        LocalDate periodEnd, long gross, long contribution, long net, PayeeKind payee, String last4, LocalDate payDate,
        PaymentMethod method, String creditorRef, String remittance, String reversesRun, Integer reversesLine) {

    /** What is wrong with it by itself. */
    public List<PayOutcome> refusals(BankDays banks) {
        List<PayOutcome> broken = new ArrayList<>();
        when(periodEnd.isBefore(periodStart), PayRule.PERIOD_TURNED_ROUND, periodEnd, broken);
        when(net != gross - contribution, PayRule.NET_DIFFERS, net, broken);
        when(net < 0 && !type.mayBeNegative(), PayRule.NEGATIVE, net, broken);
        if (!banks.areOpenOn(payDate)) {
            broken.add(outcome(PayRule.BANKS_CLOSED, payDate).allowing(banks.from(payDate)));
        }
        when(type == PaymentType.ADJUSTMENT && (reversesRun == null || reversesLine == null), PayRule.NOTHING_TO_CORRECT,
                null, broken);
        return broken;
    }

    private void when(boolean wrong, PayRule rule, Object shown, List<PayOutcome> broken) {
        if (wrong) {
            broken.add(outcome(rule, shown));
        }
    }

    public PayOutcome outcome(PayRule rule, Object shown) {
        return new PayOutcome(number, reference, rule, shown == null ? null : shown.toString());
    }

    public long days() {
        return ChronoUnit.DAYS.between(periodStart, periodEnd) + 1;
    }

    public boolean overlaps(LocalDate start, LocalDate end) {
        return !periodStart.isAfter(end) && !start.isAfter(periodEnd);
    }
}
