package org.alongside.integration.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class SweepRouteTest {

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void what_could_not_be_done_is_looked_at_again() throws Exception {
        SweepRoute route = new SweepRoute();
        route.gateway = new FailsAtFirst();
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(route);
            AdviceWith.adviceWith(camel, SweepRoute.ID, false, advice -> advice.replaceFromWith("direct:look"));
            camel.start();
            camel.createProducerTemplate().sendBody("direct:look", null);
            camel.createProducerTemplate().sendBody("direct:look", null);
        }
        assertThat(looks).hasValue(2);
    }

    private final class FailsAtFirst extends SweepGateway {

        @Override
        public void sweep() {
            if (looks.incrementAndGet() == 1) {
                throw new IllegalStateException("not today");
            }
        }
    }
}
