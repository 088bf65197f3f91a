package org.alongside.integration.fault;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A fault in words for somebody who is no programmer (R-INT-85).
 *
 * @param what      what is wrong
 * @param why       why that is a fault, and what probably happened
 * @param who       who can put it right, and how
 * @param otherwise what happens if nobody does
 */
public record FaultWords(String what, String why, String who, String otherwise) {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle(
            FaultWords.class.getPackageName() + ".faults", Locale.UK, FaultWords.class.getClassLoader());

    public static FaultWords of(FileFault fault) {
        String line = fault.line() == 0 ? "" : " " + filled("LINE", List.of(fault.line()));
        return of(fault.code(), "", line + detail(fault.code(), fault.words()), fault.hint());
    }

    public static FaultWords of(RowFault fault) {
        String cell = fault.shown() == null ? "" : " " + filled("CELL", List.of(fault.shown()));
        return of(fault.code(), fault.column() == null ? "This row" : fault.column(),
                cell + detail(fault.code(), fault.words()), fault.hint());
    }

    /** Of something that went out and was not taken: who can put it right is not who can mend a file that came. */
    public static FaultWords ofSent(FaultCode code) {
        FaultWords own = of(FileFault.of(code));
        return code.consequence() == Consequence.FILE_HELD || code.consequence() == Consequence.ROW_HELD
                || code.consequence() == Consequence.ROW_REFUSED
                ? new FaultWords(filled("SENT.what", List.of()), filled("SENT.why", List.of(own.what())),
                        filled("SENT.who", List.of()), filled("SENT.otherwise", List.of()))
                : own;
    }

    private static FaultWords of(FaultCode code, String subject, String detail, Hint hint) {
        String why = filled(key(code, "why"), List.of());
        return new FaultWords(filled(key(code, "what"), List.of(subject)) + detail,
                hint == null ? why : why + " " + filled("HINT." + hint.name(), List.of()),
                filled(key(code, "who"), List.of()), filled(key(code, "otherwise"), List.of()));
    }

    /** Said only when everything it names is known. */
    private static String detail(FaultCode code, List<Object> words) {
        String key = code.name() + ".detail";
        if (words.isEmpty() || !SENTENCES.containsKey(key)) {
            return "";
        }
        MessageFormat pattern = new MessageFormat(SENTENCES.getString(key), Locale.UK);
        return pattern.getFormatsByArgumentIndex().length > words.size() ? "" : " " + pattern.format(words.toArray());
    }

    /** A code without a sentence of its own says what its kind says. */
    private static String key(FaultCode code, String part) {
        String own = code.name() + "." + part;
        return SENTENCES.containsKey(own) ? own : code.kind().name() + "." + part;
    }

    private static String filled(String key, List<Object> words) {
        return new MessageFormat(SENTENCES.getString(key), Locale.UK).format(words.toArray());
    }
}
