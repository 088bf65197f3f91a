package org.alongside.community.safeguarding;

/** One number of a report; null for one that is too small to be told. */
public record TotalShown(String name, Long count) {

    public String words() {
        return count == null ? "Not shown, to protect people" : count.toString();
    }
}
