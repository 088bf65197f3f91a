package org.alongside.integration.message;

/**
 * What would be sent again.
 *
 * @param first   the oldest, which goes first; null when there is none
 * @param arrived how many of them the partner has already, and will know again by their number
 */
public record ReplayPreview(long count, MessageView first, MessageView last, long arrived) {
}
