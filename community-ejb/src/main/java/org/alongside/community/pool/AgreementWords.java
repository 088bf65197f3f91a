package org.alongside.community.pool;

import org.alongside.platform.error.Answers;
import org.alongside.platform.text.PlainText;

/**
 * What an agreement says.
 *
 * @param words        in full: aims, who does what, holiday and illness, joining, leaving, disputes
 * @param easyRead     the same in short sentences and everyday words
 * @param otherFormats where a recorded or signed version is, one address a line; empty when nobody needs one
 */
public record AgreementWords(String words, String easyRead, String otherFormats) {

    private static final int LONGEST = 20_000;

    /** As it may be kept. */
    public AgreementWords checked() {
        Answers answers = new Answers();
        AgreementWords kept = new AgreementWords(answers.read(() -> PlainText.required("words", words, LONGEST)),
                answers.read(() -> PlainText.required("easyRead", easyRead, LONGEST)),
                answers.read(() -> PlainText.optional("otherFormats", otherFormats, 2000)));
        answers.require();
        return kept;
    }
}
