package org.alongside.training.enrolment.boundary;

/**
 * One row of a list of people to book, as it was typed.
 *
 * @param row        where it stands in the list, for whoever mends it
 * @param email      the address they sign in with
 * @param supporters how many come along to support them; empty for nobody
 */
public record GroupMember(int row, String email, String supporters) {
}
