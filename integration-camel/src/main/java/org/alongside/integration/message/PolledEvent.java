package org.alongside.integration.message;

/**
 * An event as a partner reads it who asks for events.
 *
 * @param place   to ask from, next time
 * @param content what it says, as it also is in a call to the partner
 */
public record PolledEvent(long place, String content) {
}
