package org.alongside.training.enrolment.boundary;

/** How many of a group have a place now, and how many wait or are offered one. */
public record GroupBooked(int placed, int waiting) {
}
