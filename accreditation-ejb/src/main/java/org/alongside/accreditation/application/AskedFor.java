package org.alongside.accreditation.application;

/** What somebody still wants to know, and about which part: a criterion's code, or a {@link Section}'s name. */
public record AskedFor(String about, String text) {
}
