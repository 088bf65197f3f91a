package org.alongside.community.person;

/** How somebody wants to be told things (R-A11Y-02). */
public enum Format {

    STANDARD("On this website, as it is", true),
    LARGE_PRINT("Large print", true),
    EASY_READ("Easy Read", false),
    AUDIO("A recording to listen to", false),
    BSL("A video in British Sign Language", false),
    BRAILLE("Braille", false),
    PLAIN_TEXT("Plain text", true);

    private final String label;
    private final boolean byItself;

    Format(String label, boolean byItself) {
        this.label = label;
        this.byItself = byItself;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** Every page can be read like this; nobody has to make anything. */
    public boolean comesByItself() {
        return byItself;
    }
}
