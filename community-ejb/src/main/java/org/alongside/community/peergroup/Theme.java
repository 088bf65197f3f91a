package org.alongside.community.peergroup;

/** What a group is about. */
public enum Theme {

    BUDGETS("Budgets and employing people"),
    CARERS("Caring for somebody"),
    ARTS("Arts, crafts and music"),
    OUTDOORS("Being outdoors"),
    YOUNG("Being young"),
    MENTAL_HEALTH("Mental distress"),
    ILLNESS("Living with an illness"),
    LGBT("Being lesbian, gay, bisexual or trans"),
    FAITH("Faith"),
    OTHER("Something else");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
