package org.alongside.integration.watch;

import java.util.UUID;

/**
 * Something that is wrong at this moment.
 *
 * @param about   the endpoint, or the partner; the area's own id when it concerns neither
 * @param subject what that is called
 * @param key     tells two of a kind apart; empty when there can be one only
 * @param stage   how bad it is by now; a change is told again
 */
public record Condition(AlertKind kind, UUID about, String subject, String key, String stage, Hearers hearers) {

    public static Condition of(AlertKind kind, UUID about, String subject) {
        return new Condition(kind, about, subject, "", "", Hearers.KEEPERS);
    }
}
