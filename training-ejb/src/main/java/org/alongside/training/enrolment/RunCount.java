package org.alongside.training.enrolment;

/** How many people have a place on a run, are offered one, and wait. */
public record RunCount(int placed, int offered, int waiting) {

    public static final RunCount NOBODY = new RunCount(0, 0, 0);

    public static RunCount of(EnrolmentStatus status, int people) {
        return switch (status) {
            case WAITING -> new RunCount(0, 0, people);
            case OFFERED -> new RunCount(0, people, 0);
            case CANCELLED -> NOBODY;
            default -> new RunCount(people, 0, 0);
        };
    }

    public RunCount plus(RunCount other) {
        return new RunCount(placed + other.placed, offered + other.offered, waiting + other.waiting);
    }

    public int taken() {
        return placed + offered;
    }
}
