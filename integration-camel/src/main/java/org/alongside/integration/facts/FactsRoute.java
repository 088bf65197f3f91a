package org.alongside.integration.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** Looks every few seconds at what modules have told each other. What could not be handed over is tried again. */
@ApplicationScoped
public class FactsRoute extends RouteBuilder {

    static final String ID = "facts";

    private static final int SECONDS_BETWEEN_LOOKS = 5;

    @Inject
    FactsGateway gateway;

    @Override
    public void configure() {
        onException(Exception.class)
                .handled(true)
                .log(LoggingLevel.WARN, "What modules told each other will be looked at again: ${exception.class.name}");

        from("timer:facts?delay=" + SECONDS_BETWEEN_LOOKS * 1000 + "&period=" + SECONDS_BETWEEN_LOOKS * 1000)
                .routeId(ID)
                .bean(gateway, "deliver");
    }
}
