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
        return at(Integer.getInteger(Ground.PORT));
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
}
