package org.alongside.integration.csv;

/**
 * How large a file may be. Generous for what councils send, and far from what would hurt us.
 *
 * @param bytes   in the whole file
 * @param columns in one row
 * @param cell    characters in one cell
 */
public record Limits(long bytes, int columns, int cell) {

    /** A hundred thousand allocations are some thirty megabytes. */
    public static final Limits USUAL = new Limits(200_000_000, 1_000, 32_768);
}
