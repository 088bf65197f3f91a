package org.alongside.integration.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Looks a name up once and says which address it may be spoken to at. The caller then connects to that very address: a
 * name that is looked up again can have moved inside in between. When one of a name's addresses is inside, none is used.
 */
public final class AddressGuard {

    private final Names names;
    private final List<Network> ours;
    private final boolean loopbackAllowed;

    /** How a name is looked up. */
    @FunctionalInterface
    public interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** The address may not be spoken to. Says which name, never what a message held. */
    public static final class NotOutside extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotOutside(String host) {
            super("The address of " + host + " is not one the portal may speak to");
        }
    }

    /**
     * @param ours            networks of the installation itself that have public addresses
     * @param loopbackAllowed only where simulated partners run beside the portal
     */
    public AddressGuard(Names names, List<Network> ours, boolean loopbackAllowed) {
        this.names = names;
        this.ours = List.copyOf(ours);
        this.loopbackAllowed = loopbackAllowed;
    }

    public boolean isLoopbackAllowed() {
        return loopbackAllowed;
    }

    /** The one address to connect to. */
    public InetAddress outside(String host) throws UnknownHostException {
        InetAddress[] found = names.addresses(host);
        if (found.length == 0) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : found) {
            if (!mayBeSpokenTo(address)) {
                throw new NotOutside(host);
            }
        }
        return found[0];
    }

    private boolean mayBeSpokenTo(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return loopbackAllowed;
        }
        return Network.INSIDE.stream().noneMatch(network -> network.holds(address))
                && ours.stream().noneMatch(network -> network.holds(address));
    }
}
