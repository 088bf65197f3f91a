package org.alongside.integration.feed;

/**
 * What a partner says of a file beside it (5.4).
 *
 * @param rows          how many, without the heading
 * @param controlPence  what the amounts come to; null where there is none
 * @param sequence      the number of this file; 0 where the partner counts none
 * @param full          everything there is, and not only what changed ({@code final_for_period})
 */
public record Declared(long rows, Long controlPence, long sequence, boolean full) {
}
