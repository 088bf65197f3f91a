package org.alongside.portal.accreditation;

import java.util.UUID;

/** Identifiers that come from a choice on a page. */
public final class Ids {

    private static final UUID NOTHING = new UUID(0, 0);

    private Ids() {
    }

    /** What is no identifier is one that nothing has. */
    public static UUID of(String chosen) {
        try {
            return UUID.fromString(String.valueOf(chosen));
        } catch (IllegalArgumentException notAnIdentifier) {
            return NOTHING;
        }
    }
}
