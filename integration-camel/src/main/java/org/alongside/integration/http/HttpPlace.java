package org.alongside.integration.http;

import java.net.URI;
import java.util.Set;

/**
 * Where messages of one endpoint go, as somebody has configured it.
 *
 * @param hosts the hosts that were agreed with the partner
 * @param ports the ports that were agreed beside 443
 */
public record HttpPlace(URI address, Set<String> hosts, Set<Integer> ports) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    public HttpPlace {
        hosts = Set.copyOf(hosts);
        ports = Set.copyOf(ports);
    }

    int port() {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "http".equals(address.getScheme()) ? HTTP : HTTPS;
    }

    /** Whether the address is one that was agreed; a name that only begins like it is not. */
    boolean isAgreed() {
        return address.getHost() != null && address.getRawUserInfo() == null && address.getRawFragment() == null
                && hosts.stream().anyMatch(host -> host.equalsIgnoreCase(address.getHost()))
                && (port() == HTTPS || ports.contains(port()));
    }

    @Override
    public String toString() {
        return address.getScheme() + "://" + address.getHost() + ":" + port();
    }
}
