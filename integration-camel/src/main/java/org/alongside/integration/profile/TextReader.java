package org.alongside.integration.profile;

import static org.alongside.integration.fault.FaultCode.E307_TOO_LONG;
import static org.alongside.integration.fault.FaultCode.E308_FORMULA;

import java.text.Normalizer;
import org.alongside.integration.fault.Hint;
import org.alongside.platform.csv.FormulaGuard;

/** Writing, in one form of Unicode, without signs nobody can see, and not longer than agreed, as people count. */
final class TextReader implements CellReader {

    /** Below it every letter is in its one form already. */
    private static final char FIRST_COMBINING = 0x300;

    private final ColumnType type;
    private final int longest;

    /** @param longest 0 when there is no limit but that of a cell */
    TextReader(ColumnType type, int longest) {
        this.type = type;
        this.longest = longest;
    }

    @Override
    public Object read(String written) {
        if (type.names() && FormulaGuard.isFormula(written)) {
            return Wrong.of(E308_FORMULA);
        }
        String text = written.indexOf('\r') >= 0 ? written.replace("\r\n", "\n") : written;
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (invisible(one)) {
                return Wrong.type(type, Hint.INVISIBLE_CHARACTERS);
            }
            plain &= one < FIRST_COMBINING;
        }
        String one = plain ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean tooLong = longest > 0 && one.length() > longest && one.codePointCount(0, one.length()) > longest;
        return tooLong ? Wrong.of(E307_TOO_LONG, longest) : one;
    }

    /** Controls, and what turns the direction of writing: with those a text can be made to look like another. */
    private boolean invisible(char one) {
        return one < ' ' && (one != '\n' || type.names()) || one >= 0x7F && one <= 0x9F
                || one >= '\u202A' && one <= '\u202E' || one >= '\u2066' && one <= '\u2069'
                || one == '\uFEFF' || one == '\uFFFD';
    }
}
