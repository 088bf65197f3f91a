package org.alongside.accreditation.framework;

/** Which way a local body may move a parameter away from its national default. */
public enum Direction {

    /** Fixed for the whole country. */
    NONE,
    RAISE,
    LOWER,
    ANY;

    public boolean allows(int from, int to) {
        return switch (this) {
            case NONE -> to == from;
            case RAISE -> to >= from;
            case LOWER -> to <= from;
            case ANY -> true;
        };
    }
}
