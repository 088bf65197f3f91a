package org.alongside.community.person;

/**
 * What somebody writes before they decide for a person (R-REP-3, 5); empty for a decision of one's own.
 *
 * @param tried     so that the person decides themselves
 * @param supporter who helped with that, or empty
 * @param wishes    what the person is known to want
 * @param consulted who was asked
 */
public record TriedFirst(String tried, String supporter, String wishes, String consulted) {

    /** For a decision of one's own. */
    public static final TriedFirst NONE = new TriedFirst("", "", "", "");
}
