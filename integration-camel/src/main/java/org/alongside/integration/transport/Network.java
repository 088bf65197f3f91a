package org.alongside.integration.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** A block of addresses, written like {@code 10.0.0.0/8}. */
public record Network(InetAddress first, int bits) {

    /**
     * What the world's registries keep for private, local, test and translated use, the metadata addresses of clouds among
     * them. Addresses of version 6 that carry one of version 4 inside are left out whole: no partner needs them.
     */
    static final List<Network> INSIDE = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16",
            "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8").map(Network::of).toList();

    public static Network of(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9a-fA-F.:]+") || !parts[1].matches("\\d{1,3}")) {
            throw new IllegalArgumentException("A network is written like 10.0.0.0/8, not \"" + text + "\"");
        }
        try {
            // Digits, dots and colons only: nothing is looked up.
            return new Network(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("A network is written like 10.0.0.0/8, not \"" + text + "\"", e);
        }
    }

    /** Java reads an address of version 4 that is written as one of version 6 as what it is. */
    public boolean holds(InetAddress address) {
        byte[] begin = first.getAddress();
        byte[] other = address.getAddress();
        if (begin.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((begin[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
