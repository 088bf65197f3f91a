package org.alongside.integration.profile;

/**
 * One column of a partner's file, as a look at some rows shows it.
 *
 * @param heading theirs
 * @param example the first cell with something in it; empty when none has
 * @param kind    what its cells are, in a word or two for people
 * @param ours    our column that it most likely is; empty when none is like it
 */
public record SampleColumn(String heading, String example, String kind, String ours) {
}
