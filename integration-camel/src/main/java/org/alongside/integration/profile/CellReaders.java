package org.alongside.integration.profile;

import static org.alongside.integration.fault.FaultCode.E305_NHS_CHECK;
import static org.alongside.integration.fault.FaultCode.E308_FORMULA;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.alongside.integration.fault.Hint;
import org.alongside.platform.csv.FormulaGuard;
import org.alongside.platform.text.NhsNumber;

/** One reader for each type of section 5.1. */
final class CellReaders {

    private static final int UUID_LENGTH = 36;
    private static final int INTEGER_DIGITS = 9;
    private static final int GSS_LENGTH = 9;
    private static final int CLD_LENGTH = 3;
    private static final int UPRN_LENGTH = 12;
    private static final int SORT_LENGTH = 6;
    private static final int ACCOUNT_LENGTH = 8;
    private static final int PERSON_LENGTH = 36;
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");
    private static final Pattern UUID_SIGNS = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}");

    private static final CellReader SORT_DIGITS = digits(ColumnType.SORT_CODE, SORT_LENGTH);

    private CellReaders() {
    }

    static CellReader of(Column column, Dialect dialect, String days) {
        ColumnType type = column.type();
        return switch (type) {
            case UUID, LINK -> text -> text.length() == UUID_LENGTH && UUID_SIGNS.matcher(text).matches()
                    ? UUID.fromString(text) : Wrong.type(type, null);
            case CODE -> signs(type, text -> Signs.code(text) && (column.length() == 0 || text.length() <= column.length()));
            case TEXT, REFERENCE -> new TextReader(type, column.length());
            case LA_PERSON -> new TextReader(type, PERSON_LENGTH);
            case INTEGER -> CellReaders::integer;
            case YES_NO -> CellReaders::yesNo;
            case DATE -> new DayReader(days);
            case MOMENT -> new MomentReader();
            case MONEY -> new AmountReader(dialect.amounts());
            case QUANTITY -> text -> QUANTITY.matcher(text).matches() ? new BigDecimal(text) : Wrong.type(type, excel(text));
            case DIGITS -> digits(type, column.length());
            case CLD_LA -> digits(type, CLD_LENGTH);
            case ACCOUNT -> digits(type, ACCOUNT_LENGTH);
            case LA_CODE -> signs(type, text -> (text.length() == 3 || text.length() == 4) && Signs.capitals(text));
            case GSS -> signs(type, text -> text.length() == GSS_LENGTH && text.charAt(0) == 'E'
                    && Signs.digits(text, 1, GSS_LENGTH));
            case UPRN -> signs(type, text -> text.length() <= UPRN_LENGTH && Signs.digits(text));
            case POSTCODE -> CellReaders::postcode;
            case SORT_CODE -> CellReaders::sortCode;
            case NHS_NUMBER -> CellReaders::nhsNumber;
        };
    }

    private static CellReader signs(ColumnType type, Predicate<String> right) {
        return text -> {
            if (right.test(text)) {
                return text;
            }
            return FormulaGuard.isFormula(text) ? Wrong.of(E308_FORMULA) : Wrong.type(type, null);
        };
    }

    /** One digit less than there should be is how a zero at the beginning gets lost. */
    private static CellReader digits(ColumnType type, int length) {
        CellReader exact = signs(type, text -> text.length() == length && Signs.digits(text));
        return text -> text.length() < length && Signs.digits(text)
                ? Wrong.type(type, Hint.LEADING_ZEROS_LOST) : exact.read(text);
    }

    private static Object integer(String text) {
        int from = text.charAt(0) == '-' ? 1 : 0;
        return text.length() - from <= INTEGER_DIGITS && Signs.digits(text, from, text.length())
                ? Integer.valueOf(text) : Wrong.type(ColumnType.INTEGER, excel(text));
    }

    private static Object yesNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> Wrong.type(ColumnType.YES_NO, null);
        };
    }

    private static Object postcode(String text) {
        String signs = text.toUpperCase(Locale.ROOT).replace(" ", "");
        if (!POSTCODE.matcher(signs).matches()) {
            return Wrong.type(ColumnType.POSTCODE, null);
        }
        int inward = signs.length() - 3;
        return signs.substring(0, inward) + " " + signs.substring(inward);
    }

    /** Hyphens, and the apostrophe that keeps a spreadsheet from counting with it, are how people write it. */
    private static Object sortCode(String text) {
        String bare = text.startsWith("'") ? text.substring(1) : text;
        boolean grouped = bare.length() == SORT_LENGTH + 2 && bare.charAt(2) == '-' && bare.charAt(5) == '-';
        return SORT_DIGITS.read(grouped ? bare.replace("-", "") : bare);
    }

    private static Object nhsNumber(String text) {
        String digits = NhsNumber.digits(text);
        if (digits == null) {
            return Wrong.type(ColumnType.NHS_NUMBER, excel(text));
        }
        return NhsNumber.isValid(digits) ? digits : Wrong.of(E305_NHS_CHECK);
    }

    private static Hint excel(String text) {
        return Signs.scientific(text) ? Hint.OPENED_IN_EXCEL : null;
    }
}
