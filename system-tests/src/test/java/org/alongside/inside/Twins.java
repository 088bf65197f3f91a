package org.alongside.inside;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Two areas that exist only for the isolation tests, with one row of every table in each. */
public enum Twins {

    HERE, THERE;

    public UUID area() {
        return id("the area itself");
    }

    /** The row of this table ({@code accreditation.application}) in this area. */
    public UUID row(String table) {
        return id(table);
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((name() + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
