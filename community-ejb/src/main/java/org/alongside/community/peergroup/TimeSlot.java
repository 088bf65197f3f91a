package org.alongside.community.peergroup;

/** When somebody usually has time. */
public enum TimeSlot {

    WEEKDAY_MORNING("Weekday mornings"),
    WEEKDAY_AFTERNOON("Weekday afternoons"),
    WEEKDAY_EVENING("Weekday evenings"),
    WEEKEND_MORNING("Weekend mornings"),
    WEEKEND_AFTERNOON("Weekend afternoons"),
    WEEKEND_EVENING("Weekend evenings");

    private final String label;

    TimeSlot(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
