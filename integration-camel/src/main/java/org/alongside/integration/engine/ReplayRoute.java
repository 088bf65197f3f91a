package org.alongside.integration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** The pace at which messages are sent again: a few every two seconds, so that new ones are not kept waiting. */
@ApplicationScoped
public class ReplayRoute extends RouteBuilder {

    static final String ID = "replays";

    private static final String EVERY_TWO_SECONDS = "timer:replays?delay=3000&period=2000";

    @Inject
    ReplayGateway replays;

    @Override
    public void configure() {
        onException(Exception.class)
                .handled(true)
                .log(LoggingLevel.WARN, "What is sent again will go on later: ${exception.class.name}");

        from(EVERY_TWO_SECONDS).routeId(ID).bean(replays, "step");
    }
}
