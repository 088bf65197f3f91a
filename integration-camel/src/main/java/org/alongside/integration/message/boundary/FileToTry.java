package org.alongside.integration.message.boundary;

import java.util.UUID;
import org.alongside.integration.feed.Feed;

/**
 * A file that somebody wants to try.
 *
 * @param profile in JSON how it is written; null when as we publish it
 */
public record FileToTry(Feed feed, UUID partnerId, String profile, String name, byte[] content) {
}
