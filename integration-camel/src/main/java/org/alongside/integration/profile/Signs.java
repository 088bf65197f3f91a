package org.alongside.integration.profile;

/** What signs a text is made of; loops, because these are asked of every cell. */
final class Signs {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private Signs() {
    }

    static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!digit(text.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    /** All of it, at least one. */
    static boolean digits(String text) {
        return digits(text, 0, text.length());
    }

    static boolean digit(char one) {
        return one >= '0' && one <= '9';
    }

    static boolean capital(char one) {
        return one >= 'A' && one <= 'Z';
    }

    static boolean capitals(String text) {
        return text.chars().allMatch(one -> capital((char) one));
    }

    /** {@code [A-Z0-9_]+} */
    static boolean code(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (!capital(one) && !digit(one) && one != '_') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** What a spreadsheet makes of a long number: {@code 4.71E+03}. */
    static boolean scientific(String text) {
        int e = text.indexOf('E');
        if (e <= 0 || e + 2 >= text.length() || text.charAt(e + 1) != '+') {
            return false;
        }
        int point = text.indexOf('.');
        boolean number = point < 0 ? digits(text, 0, e) : point < e && digits(text, 0, point) && digits(text, point + 1, e);
        return number && digits(text, e + 2, text.length());
    }

    /** As {@code strip}, and of the spaces that a web page leaves. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        while (from < to && space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean space(char one) {
        return one == ' ' || one == NO_BREAK_SPACE || one == '\uFEFF' || one > ' ' && Character.isWhitespace(one)
                || one == '\t' || one == '\n' || one == '\r';
    }
}
