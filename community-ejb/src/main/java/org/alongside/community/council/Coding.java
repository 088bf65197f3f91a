package org.alongside.community.council;

/** How the council books it: handed back to it as it came, null where it said nothing. */
public record Coding(String costCentre, String subjective, String analysis) {

    public static final Coding NONE = new Coding(null, null, null);
}
