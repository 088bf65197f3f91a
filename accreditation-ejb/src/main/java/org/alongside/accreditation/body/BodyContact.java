package org.alongside.accreditation.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;

/**
 * How anybody reaches a person at a body; each part may be empty.
 *
 * @param words an address, opening hours, other ways: whatever helps
 */
public record BodyContact(String phone, String email, String words) {

    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_WORDS = 1_000;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{6,}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** As somebody typed it; refused when it would reach nobody. */
    public static BodyContact written(String phone, String email, String words) {
        BodyContact contact = new BodyContact(PlainText.optional("phone", phone, LONGEST_PHONE),
                PlainText.optional("email", email, LONGEST_EMAIL), PlainText.optional("words", words, LONGEST_WORDS));
        List<Breach> breaches = contact.breaches();
        if (!breaches.isEmpty()) {
            throw new RuleBroken(breaches);
        }
        return contact;
    }

    private List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        if (missing()) {
            breaches.add(Breach.at("phone", BodyRule.CONTACT_MISSING));
        }
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            breaches.add(Breach.at("phone", BodyRule.CONTACT_PHONE_UNCLEAR));
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            breaches.add(Breach.at("email", BodyRule.CONTACT_EMAIL_UNCLEAR));
        }
        return breaches;
    }

    public boolean missing() {
        return phone.isEmpty() && email.isEmpty() && words.isEmpty();
    }
}
