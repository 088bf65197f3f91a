package org.alongside.community.council;

import java.util.UUID;

/**
 * The budget that somebody's money in a pool comes from.
 *
 * @param laPersonId as the council calls them
 * @param messageId  in which the council said so, and so which council
 */
public record FundedBy(String laPersonId, String reference, Coding coding, UUID messageId) {
}
