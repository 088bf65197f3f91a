package org.alongside.integration.context;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.ExplicitCamelContextNameStrategy;

/** Makes the one Camel context, for whoever carries something; {@link CamelBoot} starts and stops it. */
@ApplicationScoped
public class OneContext {

    private static final int SECONDS_TO_FINISH = 10;

    @Produces
    @Singleton
    public CamelContext camel() {
        CamelContext context = new DefaultCamelContext();
        context.setNameStrategy(new ExplicitCamelContextNameStrategy("alongside"));
        context.setApplicationContextClassLoader(OneContext.class.getClassLoader());
        context.getShutdownStrategy().setTimeout(SECONDS_TO_FINISH);
        return context;
    }
}
