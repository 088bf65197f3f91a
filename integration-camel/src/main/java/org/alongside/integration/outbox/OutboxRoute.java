package org.alongside.integration.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/**
 * Looks into the outbox and nudges people who have a message. What cannot be sent stays in the outbox and is tried
 * again at the next look.
 */
@ApplicationScoped
public class OutboxRoute extends RouteBuilder {

    static final String ID = "outbox";

    private static final int SECONDS_BETWEEN_LOOKS = 10;

    @Inject
    OutboxGateway gateway;

    @Override
    public void configure() {
        onException(Exception.class)
                .handled(true)
                .log(LoggingLevel.WARN, "The outbox will be tried again: ${exception.class.name}");

        from("timer:outbox?delay=" + SECONDS_BETWEEN_LOOKS * 1000 + "&period=" + SECONDS_BETWEEN_LOOKS * 1000)
                .routeId(ID)
                .bean(gateway, "deliver");
    }
}
