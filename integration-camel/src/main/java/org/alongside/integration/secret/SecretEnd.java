package org.alongside.integration.secret;

import java.time.LocalDate;
import java.util.UUID;

/** That an endpoint names a secret that ends, and none that would go on. */
public record SecretEnd(UUID endpointId, String alias, LocalDate endsOn) {
}
