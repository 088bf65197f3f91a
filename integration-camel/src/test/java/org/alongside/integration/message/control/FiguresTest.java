package org.alongside.integration.message.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.message.EndpointFigures;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.control.Desk.Pile;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID BUDGETS = UUID.randomUUID();
    private static final UUID BROKERS = UUID.randomUUID();

    @Test
    void piles_are_added_up_for_each_endpoint() {
        List<EndpointFigures> figures = Figures.of(
                List.of(pile(BUDGETS, MessageStatus.PENDING, 2, 60), pile(BUDGETS, MessageStatus.RETRYING, 1, 600),
                        pile(BUDGETS, MessageStatus.HELD, 3, 9000), pile(BUDGETS, MessageStatus.PARTLY_APPLIED, 4, 0),
                        pile(BUDGETS, MessageStatus.DEAD, 5, 0), pile(BUDGETS, MessageStatus.NACKED, 6, 0)),
                List.of(pile(BUDGETS, MessageStatus.SENT, 7, 0), pile(BUDGETS, MessageStatus.DEAD, 5, 0),
                        pile(BROKERS, MessageStatus.ACKED, 8, 0)));
        assertThat(figures).containsExactlyInAnyOrder(
                new EndpointFigures(BUDGETS, 3, NOON.minusSeconds(600), 7, 11, 7, 12),
                new EndpointFigures(BROKERS, 0, null, 0, 0, 0, 8));
    }

    private static Pile pile(UUID endpoint, MessageStatus status, long count, long secondsAgo) {
        return new Pile(endpoint, status, count, NOON.minusSeconds(secondsAgo));
    }
}
