package org.alongside.integration.secret;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One secret that an endpoint names.
 *
 * @param fingerprint tells it from another; empty while nothing is kept under this name
 * @param endsOn      the last day on which it holds; null when nobody has said
 * @param drawnBy     who had it drawn here; empty when it was put where it is by hand
 * @param drawnAt     null when it was put there by hand
 */
public record SecretView(String alias, String fingerprint, LocalDate endsOn, String drawnBy, Instant drawnAt) {
}
