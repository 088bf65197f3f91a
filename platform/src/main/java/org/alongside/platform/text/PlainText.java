package org.alongside.platform.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/**
 * Text from people: any language, apostrophes and emoji, in one normal form, without control characters.
 *
 * <p>Lengths are counted in characters a person would count, not in Java's halves of them. Markup is kept as text; who
 * shows it escapes it.
 */
public final class PlainText {

    private static final int SHORTEST_REASON = 10;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private PlainText() {
    }

    /** The text, or the empty text when nothing was written. */
    public static String optional(String field, String given, int longest) {
        if (given == null) {
            return "";
        }
        String text = Normalizer.normalize(given, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').strip();
        if (CONTROL.matcher(text).find()) {
            throw refused(field, TextRule.TEXT_HOLDS_CONTROL_CHARACTERS);
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw refused(field, TextRule.TEXT_TOO_LONG, longest, length);
        }
        return text;
    }

    public static String required(String field, String given, int longest) {
        String text = optional(field, given, longest);
        if (text.isEmpty()) {
            throw refused(field, TextRule.TEXT_MISSING);
        }
        return text;
    }

    /** A reason somebody else has to understand: at least ten characters, and not only dots. */
    public static String reason(String field, String given, int longest) {
        String text = optional(field, given, longest);
        if (text.codePointCount(0, text.length()) < SHORTEST_REASON || !LETTER.matcher(text).find()) {
            throw refused(field, TextRule.REASON_TOO_SHORT, SHORTEST_REASON);
        }
        return text;
    }

    private static RuleBroken refused(String field, TextRule rule, Object... arguments) {
        return new RuleBroken(List.of(Breach.at(field, rule, arguments)));
    }
}
