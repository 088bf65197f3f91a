package org.alongside.platform.text;

/** Ten digits of which the last is worked out from the others. Checked when one is sent; never a key (R-INT-04). */
public final class NhsNumber {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int LENGTH = 10;
    private static final int MODULUS = 11;
    private static final int FIRST_GAP = 3;
    private static final int SECOND_GAP = 7;
    private static final int WRITTEN_IN_GROUPS = 12;

    private NhsNumber() {
    }

    /** Ten digits, from {@code 999 000 0018}, {@code 999-000-0018} or ten digits; null when it is written in another way. */
    public static String digits(String written) {
        String text = written.replace(NO_BREAK_SPACE, ' ').strip();
        if (text.length() == WRITTEN_IN_GROUPS) {
            char gap = text.charAt(FIRST_GAP);
            if (gap != ' ' && gap != '-' || text.charAt(SECOND_GAP) != gap) {
                return null;
            }
            text = text.substring(0, FIRST_GAP) + text.substring(FIRST_GAP + 1, SECOND_GAP) + text.substring(SECOND_GAP + 1);
        }
        return text.length() == LENGTH && text.chars().allMatch(one -> one >= '0' && one <= '9') ? text : null;
    }

    /** However it is written. */
    public static boolean isRight(String written) {
        String digits = digits(written);
        return digits != null && isValid(digits);
    }

    /** Modulus 11 with weights ten to two; a number whose check digit would be 10 is never given out. */
    public static boolean isValid(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (tenDigits.charAt(i) - '0') * (LENGTH - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check != LENGTH && check == tenDigits.charAt(LENGTH - 1) - '0';
    }

    /** Whether numbers of this series are given to people in England, Wales and the Isle of Man. */
    public static boolean isLiveHere(String tenDigits) {
        int series = Integer.parseInt(tenDigits.substring(0, FIRST_GAP));
        return series >= 400 && series <= 499 || series >= 600 && series <= 799;
    }
}
