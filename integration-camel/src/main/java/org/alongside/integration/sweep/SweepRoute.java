package org.alongside.integration.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** Looks every minute at what has become due. */
@ApplicationScoped
public class SweepRoute extends RouteBuilder {

    static final String ID = "sweep";

    private static final int SECONDS_BETWEEN_LOOKS = 60;

    @Inject
    SweepGateway gateway;

    @Override
    public void configure() {
        onException(Exception.class)
                .handled(true)
                .log(LoggingLevel.WARN, "What is due will be looked at again: ${exception.class.name}");

        from("timer:sweep?delay=" + SECONDS_BETWEEN_LOOKS * 1000 + "&period=" + SECONDS_BETWEEN_LOOKS * 1000)
                .routeId(ID)
                .bean(gateway, "sweep");
    }
}
