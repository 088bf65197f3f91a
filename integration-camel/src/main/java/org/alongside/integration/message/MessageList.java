package org.alongside.integration.message;

import java.util.List;

/**
 * Some messages, the newest first.
 *
 * @param next where the next ones begin; null when these are the last
 */
public record MessageList(List<MessageView> messages, MessagePlace next) {

    public MessageList {
        messages = List.copyOf(messages);
    }
}
