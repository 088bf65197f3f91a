package org.alongside.integration.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where a page of the list begins: after this message. A list that grows meanwhile neither repeats nor skips one. */
public record MessagePlace(Instant createdAt, UUID id) {

    /** Of the year 10000; no message is from then, and no database could be asked about all that Java can say. */
    private static final Instant FAR = Instant.parse("+10000-01-01T00:00:00Z");

    /** As it stands in an address. */
    public String written() {
        return createdAt + "_" + id;
    }

    /** Nothing for what is no place: the list then begins at its head. */
    public static Optional<MessagePlace> read(String text) {
        int between = text.indexOf('_');
        if (between < 0) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(text.substring(0, between));
            return at.isBefore(Instant.EPOCH) || at.isAfter(FAR) ? Optional.empty()
                    : Optional.of(new MessagePlace(at, UUID.fromString(text.substring(between + 1))));
        } catch (DateTimeException | IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }
}
