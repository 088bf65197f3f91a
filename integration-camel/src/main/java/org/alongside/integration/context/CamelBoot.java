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

/** Starts the one Camel context with the portal and stops it first: what a route has in hand is finished. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CamelBoot {

    @Inject
    @Any
    private Instance<RoutesBuilder> routes;

    @Inject
    private CamelContext context;

    @PostConstruct
    void start() {
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
