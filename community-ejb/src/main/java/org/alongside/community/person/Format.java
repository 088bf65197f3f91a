package org.alongside.community.person;

/** How somebody wants to be told things (R-A11Y-02). */
public enum Format {

    STANDARD(true),
    LARGE_PRINT(true),
    EASY_READ(false),
    AUDIO(false),
    BSL(false),
    BRAILLE(false),
    PLAIN_TEXT(true);

    private final boolean byItself;

    Format(boolean byItself) {
        this.byItself = byItself;
    }

    /** Every page can be read like this; nobody has to make anything. */
    public boolean comesByItself() {
        return byItself;
    }
}
