package org.alongside.integration.secret;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to a secret of an endpoint, which is the subject: by its name, never its value. */
public sealed interface SecretEvent extends Event {

    record SecretDrawn(UUID subject, String alias) implements SecretEvent {
    }

    record SecretShown(UUID subject, String alias) implements SecretEvent {
    }

    record SecretDated(UUID subject, String alias) implements SecretEvent {
    }

    record SecretRevoked(UUID subject, String alias) implements SecretEvent {
    }
}
