package org.alongside.integration.watch;

import java.time.Instant;
import java.util.UUID;

/** An alert as people see it. {@code clearedAt} is null while it lasts. */
public record AlertView(UUID id, AlertKind kind, UUID about, String subject, String key, String stage, Hearers hearers,
        Instant since, Instant clearedAt) {

    public String sentence() {
        return clearedAt == null ? kind.begun(key, stage) : kind.over();
    }
}
