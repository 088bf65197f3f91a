package org.alongside.community.pool;

/** What money is spent on; a restriction names some of these. */
public enum SpendCategory {

    ACTIVITY("Activities and people who lead them"),
    MATERIALS("Materials"),
    ROOM("Rooms"),
    TRANSPORT("Getting there"),
    SUPPORT("Support from people"),
    FOOD("Food and drink"),
    EQUIPMENT("Equipment"),
    OUTINGS("Outings and events"),
    OTHER("Something else");

    private final String label;

    SpendCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
