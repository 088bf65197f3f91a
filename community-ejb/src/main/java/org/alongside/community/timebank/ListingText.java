package org.alongside.community.timebank;

import org.alongside.platform.error.Answers;
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
        Answers answers = new Answers();
        ListingText checked = new ListingText(kind == null ? ListingKind.OFFER : kind,
                category == null ? HelpCategory.OTHER : category,
                answers.read(() -> PlainText.required("title", title, LONGEST_TITLE)),
                answers.read(() -> PlainText.required("words", words, LONGEST_WORDS)),
                answers.read(() -> PlainText.optional("places", places, LONGEST_NOTE)),
                answers.read(() -> PlainText.optional("accessNotes", accessNotes, LONGEST_NOTE)),
                answers.read(() -> PlainText.optional("availability", availability, LONGEST_NOTE)), travelCounts);
        answers.require();
        return checked;
    }
}
