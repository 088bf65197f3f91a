package org.alongside.integration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** The engine's beat: what is due every second, facts every five, a sign of life every fifteen. */
@ApplicationScoped
public class EngineRoute extends RouteBuilder {

    static final String ID = "engine";
    static final String LANES = "seda:lanes";

    private static final String EVERY_SECOND = "timer:engine?delay=1000&period=1000";
    private static final String EVERY_FIFTEEN_SECONDS = "timer:engine-alive?delay=15000&period=15000";

    private static final String EVERY_FIVE_SECONDS = "timer:engine-facts?delay=5000&period=5000";

    @Inject
    Engine engine;

    @Inject
    TellingGateway facts;

    @Override
    public void configure() {
        onException(Exception.class)
                .handled(true)
                .log(LoggingLevel.WARN, "The engine will look again: ${exception.class.name}");

        from(EVERY_SECOND).routeId(ID)
                .bean(engine, "take")
                .split(body())
                .to(LANES + "?waitForTaskToComplete=Never");
        from(LANES + "?concurrentConsumers=" + Engine.HANDS).routeId(ID + "-hands")
                .bean(engine, "look");
        from(EVERY_FIVE_SECONDS).routeId(ID + "-facts")
                .bean(facts, "tell");
        from(EVERY_FIFTEEN_SECONDS).routeId(ID + "-alive")
                .bean(engine, "stillHere");
    }
}
