package org.alongside.integration.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class OutboxRouteTest {

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void what_could_not_be_sent_is_tried_again_at_the_next_look() throws Exception {
        OutboxRoute route = new OutboxRoute();
        route.gateway = new FailsAtFirst();
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(route);
            AdviceWith.adviceWith(camel, OutboxRoute.ID, false, advice -> advice.replaceFromWith("direct:look"));
            camel.start();
            camel.createProducerTemplate().sendBody("direct:look", null);
            camel.createProducerTemplate().sendBody("direct:look", null);
        }
        assertThat(looks).hasValue(2);
    }

    private final class FailsAtFirst extends OutboxGateway {

        @Override
        public void deliver() {
            if (looks.incrementAndGet() == 1) {
                throw new IllegalStateException("not today");
            }
        }
    }
}
