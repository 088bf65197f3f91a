package org.alongside.integration.message;

import org.alongside.integration.feed.Privacy;

/**
 * What is kept of messages of one class of privacy.
 *
 * @param kept    messages whose words are still here
 * @param tonight of these, those that are erased with the next night
 * @param waiting of these, those whose time is over and that stay, because somebody has to look at them or they are to be sent
 */
public record KeptView(Privacy privacy, long kept, long tonight, long waiting) {
}
