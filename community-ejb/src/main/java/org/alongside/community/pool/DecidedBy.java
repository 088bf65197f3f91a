package org.alongside.community.pool;

/**
 * How a group decides, from the loosest to the strictest; the decision counts it. Consent stands below two thirds, since
 * one yes among many who say nothing is enough for it.
 */
public enum DecidedBy {

    MAJORITY("More yes than no"),
    CONSENT("Somebody says yes and nobody objects with a reason"),
    TWO_THIRDS("Two thirds say yes"),
    UNANIMOUS("Everybody says yes");

    private final String label;

    DecidedBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isAsStrictAs(DecidedBy other) {
        return compareTo(other) >= 0;
    }
}
