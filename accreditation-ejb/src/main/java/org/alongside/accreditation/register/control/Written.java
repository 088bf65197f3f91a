package org.alongside.accreditation.register.control;

import static org.alongside.accreditation.register.RegisterRule.EMAIL_NOT_VALID;
import static org.alongside.accreditation.register.RegisterRule.PHONE_NOT_VALID;
import static org.alongside.accreditation.register.RegisterRule.PRICE_NOT_VALID;
import static org.alongside.accreditation.register.RegisterRule.WEB_ADDRESS_NOT_VALID;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.accreditation.register.RegisterRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.Money;

/** Reads amounts and addresses as people write them. Nothing written reads as nothing. */
final class Written {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_URL = 300;
    private static final Pattern MAILBOX = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,8}"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,63}");
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final Pattern POUNDS = Pattern.compile("£?([0-9]{1,4})(?:\\.([0-9]{2}))?");

    private Written() {
    }

    static String email(String field, String given) {
        String email = stripped(given);
        require(email.isEmpty() || (email.length() <= LONGEST_EMAIL && MAILBOX.matcher(email).matches()),
                field, EMAIL_NOT_VALID);
        return email;
    }

    /** In the international form; a number that begins with 0 is a British one. */
    static String phone(String field, String given) {
        String phone = stripped(given).replaceAll("[\\s().\\p{Pd}]", "");
        if (phone.startsWith("00")) {
            phone = "+" + phone.substring(2);
        } else if (phone.startsWith("0")) {
            phone = "+44" + phone.substring(1);
        } else if (phone.startsWith("+440")) {
            phone = "+44" + phone.substring(4);
        }
        require(phone.isEmpty() || E164.matcher(phone).matches(), field, PHONE_NOT_VALID);
        return phone;
    }

    /** An https address of a named host, without a password in it. */
    static String webAddress(String field, String given) {
        String url = stripped(given);
        require(url.isEmpty() || (url.length() <= LONGEST_URL && secure(url)), field, WEB_ADDRESS_NOT_VALID);
        return url;
    }

    /** Null for nothing written. */
    static Money pounds(String field, String given) {
        String text = stripped(given);
        if (text.isEmpty()) {
            return null;
        }
        Matcher amount = POUNDS.matcher(text);
        require(amount.matches(), field, PRICE_NOT_VALID);
        long pence = amount.group(2) == null ? 0 : Long.parseLong(amount.group(2));
        return new Money(Long.parseLong(amount.group(1)) * 100 + pence);
    }

    private static boolean secure(String url) {
        try {
            URI address = URI.create(url);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null
                    && address.getHost().contains(".") && address.getUserInfo() == null
                    && url.chars().allMatch(c -> c > ' ' && c < 0x7f);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String stripped(String given) {
        return given == null ? "" : given.strip();
    }

    private static void require(boolean holds, String field, RegisterRule rule) {
        if (!holds) {
            throw new RuleBroken(List.of(Breach.at(field, rule)));
        }
    }
}
