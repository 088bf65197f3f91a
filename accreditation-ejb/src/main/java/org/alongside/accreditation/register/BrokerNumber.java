package org.alongside.accreditation.register;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/**
 * A broker's number for life, in all of England: {@code SB-7K2M9Q-4}.
 *
 * <p>Six random characters of Crockford's base 32 and a check character: their values weighted by position, modulo 31.
 * A prime modulus finds each wrong character and each swapped pair, as long as no two characters are 31 apart; so the
 * last one, Z, is never drawn. The number says nothing about area or order.
 */
public record BrokerNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int MODULUS = 31;
    private static final int LENGTH = 6;
    private static final int LONGEST_INPUT = 40;
    private static final Pattern MEANT = Pattern.compile("SB[0-9A-Z]{5,9}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]");
    private static final Pattern SHAPE = Pattern.compile("SB([0-9A-HJKMNP-TV-Z]{6})([0-9A-HJKMNP-TV-Y])");

    public BrokerNumber {
        if (!normalised(value).equals(value)) {
            throw notValid();
        }
    }

    /** Reads a number as people write it: any case, spaces or dashes anywhere, O for 0, I or L for 1 (B14). */
    public static BrokerNumber of(String written) {
        return new BrokerNumber(normalised(written));
    }

    /** Whether somebody meant to write a number, right or wrong, and not a name. */
    public static boolean looksLikeOne(String written) {
        return written != null && written.length() <= LONGEST_INPUT && written.chars().anyMatch(Character::isDigit)
                && MEANT.matcher(bare(written)).matches();
    }

    public static BrokerNumber draw(RandomGenerator random) {
        StringBuilder body = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            body.append(ALPHABET.charAt(random.nextInt(MODULUS)));
        }
        return new BrokerNumber("SB-" + body + "-" + check(body));
    }

    private static String normalised(String written) {
        if (written == null || written.length() > LONGEST_INPUT) {
            throw notValid();
        }
        var shape = SHAPE.matcher(bare(written));
        if (!shape.matches() || check(shape.group(1)) != shape.group(2).charAt(0)) {
            throw notValid();
        }
        return "SB-" + shape.group(1) + "-" + shape.group(2);
    }

    private static String bare(String written) {
        return BETWEEN.matcher(written.toUpperCase(Locale.ROOT)).replaceAll("")
                .replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static char check(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(body.charAt(i));
        }
        return ALPHABET.charAt(sum % MODULUS);
    }

    @Override
    public String toString() {
        return value;
    }

    private static RuleBroken notValid() {
        return new RuleBroken(List.of(Breach.at("number", RegisterRule.NUMBER_NOT_VALID)));
    }
}
