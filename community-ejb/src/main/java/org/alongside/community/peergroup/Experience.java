package org.alongside.community.peergroup;

/** What somebody has been through. Each is chosen on its own, with what it is for; the sensitive ones say so. */
public enum Experience {

    PERSONAL_BUDGET("Having a personal budget", false),
    EMPLOYING("Employing personal assistants", false),
    CARING("Caring for somebody", false),
    MOVING_HOME("Moving to a home of my own", false),
    PHYSICAL("A physical impairment", true),
    LEARNING_DISABILITY("A learning disability", true),
    AUTISM("Being autistic", true),
    MENTAL_HEALTH("Mental distress", true),
    SIGHT("Blindness or sight loss", true),
    HEARING("Deafness or hearing loss", true),
    LONG_TERM_ILLNESS("A long-term illness", true),
    ETHNICITY("Being Black or from another minority", true),
    FAITH("Living with a faith", true),
    LGBT("Being lesbian, gay, bisexual or trans", true);

    private final String label;
    private final boolean sensitive;

    Experience(String label, boolean sensitive) {
        this.label = label;
        this.sensitive = sensitive;
    }

    public String label() {
        return label;
    }

    /** About health, disability, ethnicity, faith or sexuality. */
    public boolean isSensitive() {
        return sensitive;
    }
}
