package org.alongside.accreditation.application.boundary;

/** In which order the work queue comes. */
public enum QueueSort {

    OLDEST_FIRST("a.submittedAt, a.id"),
    NEWEST_FIRST("a.submittedAt desc, a.id"),
    LONGEST_UNTOUCHED("a.movedAt, a.id"),
    JUST_MOVED("a.movedAt desc, a.id");

    private final String order;

    QueueSort(String order) {
        this.order = order;
    }

    /** Only these words ever reach the query. */
    String order() {
        return order;
    }
}
