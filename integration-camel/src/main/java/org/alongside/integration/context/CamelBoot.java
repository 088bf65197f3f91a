package org.alongside.integration.context;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.ExplicitCamelContextNameStrategy;

/** Starts the one Camel context with the portal and stops it first: what a route has in hand is finished. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CamelBoot {

    private static final int SECONDS_TO_FINISH = 10;

    @Inject
    @Any
    private Instance<RoutesBuilder> routes;

    private CamelContext context;

    @PostConstruct
    void start() {
        context = new DefaultCamelContext();
        context.setNameStrategy(new ExplicitCamelContextNameStrategy("alongside"));
        context.setApplicationContextClassLoader(CamelBoot.class.getClassLoader());
        context.getShutdownStrategy().setTimeout(SECONDS_TO_FINISH);
        try {
            for (RoutesBuilder route : routes) {
                context.addRoutes(route);
            }
            context.start();
        } catch (Exception e) {
            throw new IllegalStateException("The feeds could not be started", e);
        }
    }

    @PreDestroy
    void stop() {
        context.stop();
    }
}
