package org.alongside.integration.feed;

import java.util.UUID;

/**
 * What came in, as a feed is given it. The area is open.
 *
 * @param partnerId of the endpoint; never from what was sent (R-INT-01)
 * @param profile   in JSON how this partner writes the feed; null when it is written as we publish it
 * @param name      made safe (R-INT-11), for people to know it again
 * @param declared  null when the partner says nothing beside the file
 * @param part      some rows of an earlier message, put right: the checks of the whole file are done already
 */
public record Received(UUID messageId, UUID partnerId, String areaCode, String profile, String name, byte[] content,
        Declared declared, boolean part) {
}
