package org.alongside.kit;

import java.net.URI;

/** A running portal. */
public final class Portal {

    private final URI address;

    Portal(URI address) {
        this.address = address;
    }

    /** The one that all tests of the suite share. */
    public static Portal underTest() {
        return Holder.UNDER_TEST;
    }

    public static Portal at(int port) {
        return new Portal(URI.create("http://localhost:" + port));
    }

    public URI address() {
        return address;
    }

    public Visitor visitor() {
        return new Visitor(address);
    }

    public Visitor visitor(Demo.Person person) {
        return visitor().signedIn(person);
    }

    /** Asked once: when it did not start, every test says so at once instead of waiting for it. */
    private static final class Holder {

        private static final Portal UNDER_TEST = ready(at(Integer.getInteger(Ground.PORT)));

        private static Portal ready(Portal portal) {
            int status = portal.visitor().getUnseen("/health/ready");
            if (status != 200) {
                throw new IllegalStateException("The portal under test did not start: /health/ready answers " + status);
            }
            return portal;
        }
    }
}
