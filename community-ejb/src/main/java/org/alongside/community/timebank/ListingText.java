package org.alongside.community.timebank;

import org.alongside.platform.text.PlainText;

/**
 * What somebody offers or asks for, in their words.
 *
 * @param travelCounts travel and getting ready count as time given (R-TIME-12)
 */
public record ListingText(ListingKind kind, HelpCategory category, String title, String words, String places,
        String accessNotes, String availability, boolean travelCounts) {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_NOTE = 300;

    /** As it is kept; refused with the field that is too long or empty. */
    public ListingText checked() {
        return new ListingText(kind == null ? ListingKind.OFFER : kind, category == null ? HelpCategory.OTHER : category,
                PlainText.required("title", title, LONGEST_TITLE), PlainText.required("words", words, LONGEST_WORDS),
                PlainText.optional("places", places, LONGEST_NOTE),
                PlainText.optional("accessNotes", accessNotes, LONGEST_NOTE),
                PlainText.optional("availability", availability, LONGEST_NOTE), travelCounts);
    }
}
