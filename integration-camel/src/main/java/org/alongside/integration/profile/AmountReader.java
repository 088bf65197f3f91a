package org.alongside.integration.profile;

import static org.alongside.integration.fault.FaultCode.E302_RANGE;
import static org.alongside.integration.profile.ColumnType.MONEY;
import static org.alongside.integration.profile.Dialect.AmountForm.BRACKETS;
import static org.alongside.integration.profile.Dialect.AmountForm.CREDIT_IS_MINUS;
import static org.alongside.integration.profile.Dialect.AmountForm.CREDIT_IS_PLUS;
import static org.alongside.integration.profile.Dialect.AmountForm.POUND_SIGN;
import static org.alongside.integration.profile.Dialect.AmountForm.SHORT_PENCE;
import static org.alongside.integration.profile.Dialect.AmountForm.THOUSANDS;
import static org.alongside.integration.profile.Dialect.AmountForm.TRAILING_MINUS;

import java.util.Set;
import org.alongside.integration.fault.Hint;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.platform.money.Money;

/** Amounts, exactly as a profile allows them to be written (R-INT-45). A sign is said once or not at all. */
final class AmountReader implements CellReader {

    private static final int PENCE_DIGITS = 2;
    private static final int POUNDS_DIGITS = 9;
    private static final int GROUP = 3;

    private final Set<AmountForm> allowed;

    AmountReader(Set<AmountForm> allowed) {
        this.allowed = allowed;
    }

    @Override
    public Object read(String text) {
        String amount = text;
        int signs = 0;
        boolean minus = false;
        if (allowed.contains(BRACKETS) && amount.startsWith("(") && amount.endsWith(")")) {
            amount = amount.substring(1, amount.length() - 1);
            minus = true;
            signs++;
        }
        if ((allowed.contains(CREDIT_IS_PLUS) || allowed.contains(CREDIT_IS_MINUS))
                && (amount.endsWith("CR") || amount.endsWith("DR"))) {
            minus = amount.endsWith("DR") == allowed.contains(CREDIT_IS_PLUS);
            amount = amount.substring(0, amount.length() - 2).stripTrailing();
            signs++;
        }
        if (allowed.contains(TRAILING_MINUS) && amount.endsWith("-")) {
            amount = amount.substring(0, amount.length() - 1);
            minus = true;
            signs++;
        }
        if (amount.startsWith("-")) {
            amount = amount.substring(1);
            minus = true;
            signs++;
        }
        if (allowed.contains(POUND_SIGN) && amount.startsWith("£")) {
            amount = amount.substring(1);
        }
        Object pence = signs > 1 ? Wrong.type(MONEY, null) : unsigned(amount);
        return pence instanceof Long found ? new Money(minus ? -found : found) : pence;
    }

    private Object unsigned(String amount) {
        int point = amount.indexOf('.');
        int poundsEnd = point < 0 ? amount.length() : point;
        String pounds = allowed.contains(THOUSANDS) && grouped(amount, poundsEnd)
                ? amount.substring(0, poundsEnd).replace(",", "") : amount.substring(0, poundsEnd);
        int penceDigits = point < 0 ? 0 : amount.length() - point - 1;
        boolean penceRight = penceDigits == PENCE_DIGITS
                || allowed.contains(SHORT_PENCE) && penceDigits < PENCE_DIGITS && (point < 0 || penceDigits > 0);
        if (!Signs.digits(pounds) || !penceRight || penceDigits > 0 && !Signs.digits(amount, point + 1, amount.length())) {
            return Wrong.type(MONEY, likely(amount));
        }
        if (pounds.length() > POUNDS_DIGITS) {
            return Wrong.of(E302_RANGE, "up to 999999999.99");
        }
        String pence = (point < 0 ? "" : amount.substring(point + 1)) + "0".repeat(PENCE_DIGITS - penceDigits);
        return Long.parseLong(pounds + pence);
    }

    /** {@code 1,234,567}: one to three digits, then always three. */
    private static boolean grouped(String amount, int end) {
        int first = amount.indexOf(',');
        if (first < 1 || first > GROUP || first >= end || (end - first) % (GROUP + 1) != 0) {
            return false;
        }
        for (int i = first; i < end; i += GROUP + 1) {
            if (amount.charAt(i) != ',' || !Signs.digits(amount, i + 1, i + 1 + GROUP)) {
                return false;
            }
        }
        return Signs.digits(amount, 0, first);
    }

    private static Hint likely(String amount) {
        int comma = amount.lastIndexOf(',');
        if (Signs.scientific(amount)) {
            return Hint.OPENED_IN_EXCEL;
        }
        if (amount.indexOf('£') >= 0) {
            return Hint.POUND_SIGN;
        }
        if (comma >= 0) {
            return comma > amount.indexOf('.') && amount.length() - comma - 1 <= PENCE_DIGITS
                    ? Hint.COMMA_FOR_POINT : Hint.THOUSANDS;
        }
        return Signs.digits(amount.replaceFirst("\\.", "")) ? Hint.NO_PENCE : null;
    }
}
