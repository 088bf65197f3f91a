package org.alongside.platform.identity.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.identity.IdentityRule;

/** What a new account must bring. Long beats complicated; nothing else is asked of a password. */
public final class AccountPolicy {

    public static final int SHORTEST_PASSWORD = 10;
    public static final int LONGEST_PASSWORD = 128;
    public static final int LONGEST_NAME = 120;
    static final int LONGEST_EMAIL = 254;

    /** Possessive, so that no input makes it slow. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]++@[^\\s@.]++(?:\\.[^\\s@.]++)++");

    private static final Set<String> FIRST_GUESSES = Set.of("password12", "password123", "password1234", "1234567890",
            "0123456789", "qwertyuiop", "qwerty12345", "letmein123", "iloveyou12", "football123", "alongside1",
            "alongside123", "welcome123", "sunshine123", "princess123", "abcdefghij", "aaaaaaaaaa", "1111111111");

    private AccountPolicy() {
    }

    public static List<Breach> check(String name, String email, String password) {
        List<Breach> breaches = new ArrayList<>();
        if (name == null || name.isBlank()) {
            breaches.add(Breach.at("name", IdentityRule.NAME_MISSING));
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            breaches.add(Breach.at("name", IdentityRule.NAME_TOO_LONG, LONGEST_NAME));
        }
        breaches.addAll(checkEmail(email));
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            breaches.add(Breach.at("password", IdentityRule.PASSWORD_TOO_SHORT, SHORTEST_PASSWORD));
        } else if (password.length() > LONGEST_PASSWORD) {
            breaches.add(Breach.at("password", IdentityRule.PASSWORD_TOO_LONG, LONGEST_PASSWORD));
        } else if (FIRST_GUESSES.contains(password.toLowerCase(Locale.ROOT))) {
            breaches.add(Breach.at("password", IdentityRule.PASSWORD_TOO_COMMON));
        }
        return breaches;
    }

    public static List<Breach> checkEmail(String email) {
        return email == null || email.length() > LONGEST_EMAIL || !EMAIL.matcher(email.strip()).matches()
                ? List.of(Breach.at("email", IdentityRule.EMAIL_NOT_AN_ADDRESS)) : List.of();
    }
}
