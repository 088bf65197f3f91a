package org.alongside.integration.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** What this installation says about addresses. */
@ApplicationScoped
public class Guards {

    /** Networks of ours with public addresses, like {@code 81.2.69.0/24 81.2.70.0/24}. */
    static final String OURS = "ALONGSIDE_OWN_NETWORKS";

    /** {@code true} only where simulated partners run on this machine; then they need no TLS either. */
    static final String SIMULATED = "ALONGSIDE_SIMULATED_PARTNERS";

    @Produces
    @Singleton
    public AddressGuard guard() {
        return new AddressGuard(InetAddress::getAllByName, networks(System.getenv(OURS)),
                "true".equals(System.getenv(SIMULATED)));
    }

    static List<Network> networks(String text) {
        return text == null || text.isBlank() ? List.of() : Stream.of(text.strip().split("\\s+")).map(Network::of).toList();
    }
}
