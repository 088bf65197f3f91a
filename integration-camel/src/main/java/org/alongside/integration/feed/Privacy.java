package org.alongside.integration.feed;

import java.time.Period;

/** How private what a feed carries is (5.8): its labels in the envelope, and how long a payload is kept. */
public enum Privacy {

    /** The public list, directories, dates. */
    P0("public", "non-sensitive", 400),
    /** Work contacts of brokers and staff. */
    P1("internal", "standard", 400),
    /** Who people are. */
    P2("confidential", "standard", 90),
    /** Care, disability, health, what a plan says. */
    P3("restricted", "special-category", 30),
    /** Bank details, payments, balances. */
    P4("restricted", "sensitive", 30),
    /** Safeguarding; never among other messages. */
    P5("restricted", "special-category", 30);

    private final String classification;
    private final String category;
    private final Period kept;

    Privacy(String classification, String category, int days) {
        this.classification = classification;
        this.category = category;
        kept = Period.ofDays(days);
    }

    public String classification() {
        return classification;
    }

    public String category() {
        return category;
    }

    public Period kept() {
        return kept;
    }

    /** It is about people, so it stops with the agreement that allows it (R-INT-77). */
    public boolean isPersonal() {
        return compareTo(P2) >= 0;
    }

    /** Only a second person's word shows it uncovered. */
    public boolean needsTwoToSee() {
        return compareTo(P3) >= 0;
    }
}
