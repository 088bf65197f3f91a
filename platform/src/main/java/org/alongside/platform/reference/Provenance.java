package org.alongside.platform.reference;

import java.time.LocalDate;
import java.util.List;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;

/**
 * Where a list is from and from when on it counts.
 *
 * @param source  the address it was taken from
 * @param licence by which it may be used
 * @param sha256  of the file as it was taken
 */
public record Provenance(String source, String licence, LocalDate effectiveFrom, String sha256) {

    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_LICENCE = 200;

    /** As it is kept; refuses what nobody could follow later. */
    public Provenance checked() {
        Answers answers = new Answers();
        String address = answers.read(() -> address(PlainText.required("source", source, LONGEST_SOURCE)));
        String terms = answers.read(() -> PlainText.required("licence", licence, LONGEST_LICENCE));
        answers.require();
        return new Provenance(address, terms, effectiveFrom, sha256);
    }

    private static String address(String text) {
        if (!text.matches("https?://[^\\s/]+\\S*")) {
            throw new RuleBroken(List.of(Breach.at("source", ReferenceRule.SOURCE_NOT_AN_ADDRESS)));
        }
        return text;
    }
}
