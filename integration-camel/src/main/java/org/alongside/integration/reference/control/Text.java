package org.alongside.integration.reference.control;

import java.util.regex.Pattern;

/** What a cell of a list may hold. */
final class Text {

    /** Tabs and ends of lines too: a cell is a few words. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private Text() {
    }

    static boolean holdsWhatNobodySees(String text) {
        return UNSEEN.matcher(text).find();
    }
}
