package org.alongside.community.council;

import org.alongside.platform.error.Rule;

/** What a link with the council asks for; the sentence for each stands in {@code rules.properties}. */
public enum LinkRule implements Rule {

    BIRTH_OUT_OF_RANGE("F13"),
    NOT_A_POSTCODE("F13"),
    NOT_A_LETTER_CODE("F13"),
    /** Ten digits that check each other. */
    NOT_AN_NHS_NUMBER("E305"),
    NOT_AGREED("R-INT-70"),
    ASKED_ALREADY("F13"),
    /** Confirmed without saying who. */
    IDENTIFIER_MISSING("E300"),
    /** Two people cannot be the same one for the council (R-INT-04). */
    IDENTIFIER_TAKEN("R-INT-04"),
    /** A merge of identifiers under which two people are linked here is for a person to sort out (R-INT-05). */
    TWO_PEOPLE_MERGED("R-INT-05"),
    ANOTHER_ANSWER_BEFORE("R-INT-30"),
    /** Nobody here has asked what the council answers. */
    NO_SUCH_REQUEST("E310"),
    /** The person has taken it back, or the link has ended: the council's word comes too late. */
    NOT_IN_FORCE("E323"),
    /** While two people are being told apart, neither identifier is moved (R-INT-05). */
    MIXED_UP("E311");

    private final String code;

    LinkRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
