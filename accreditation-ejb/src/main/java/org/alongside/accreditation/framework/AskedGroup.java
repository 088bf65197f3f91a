package org.alongside.accreditation.framework;

/** Who was asked about a change, and how many of them. */
public record AskedGroup(String group, int count) {
}
