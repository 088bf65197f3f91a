package org.alongside.portal.oruk;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers of what has none of its own: drawn from what it is, so that they are the same in every answer. */
final class Ids {

    private Ids() {
    }

    static String of(String what, Object... whose) {
        StringBuilder name = new StringBuilder("alongside:" + what);
        for (Object part : whose) {
            name.append(':').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
