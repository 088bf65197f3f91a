package org.alongside.integration.message;

/**
 * A word of a partner's that is none of those agreed for its column: their profile has to say which of ours it means.
 *
 * @param column ours
 * @param theirs as it stands in the file
 * @param agreed what it may be, in a row
 */
public record UnknownWord(String column, String theirs, String agreed) {
}
