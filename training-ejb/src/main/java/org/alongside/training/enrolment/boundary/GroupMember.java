package org.alongside.training.enrolment.boundary;

/** One row of a list of people to book, as it was typed: who they are by address, and how many support them. */
public record GroupMember(String email, String supporters) {
}
