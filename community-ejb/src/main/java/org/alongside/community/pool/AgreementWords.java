package org.alongside.community.pool;

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
        return new AgreementWords(PlainText.required("words", words, LONGEST),
                PlainText.required("easyRead", easyRead, LONGEST),
                PlainText.optional("otherFormats", otherFormats, 2000));
    }
}
