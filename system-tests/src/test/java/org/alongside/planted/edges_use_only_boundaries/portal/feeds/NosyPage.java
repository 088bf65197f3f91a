package org.alongside.planted.edges_use_only_boundaries.portal.feeds;

import org.alongside.planted.edges_use_only_boundaries.integration.message.entity.Message;

class NosyPage {

    Message message;
}
