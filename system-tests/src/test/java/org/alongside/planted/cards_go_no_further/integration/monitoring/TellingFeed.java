package org.alongside.planted.cards_go_no_further.integration.monitoring;

import org.alongside.planted.cards_go_no_further.community.card.CardSign;

class TellingFeed {

    CardSign sign;
}
