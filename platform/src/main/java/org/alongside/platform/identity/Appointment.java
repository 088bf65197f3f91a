package org.alongside.platform.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody does this work in the open area.
 *
 * @param email the address they sign in with: two people may have one name
 */
public record Appointment(UUID personId, String name, String email, Role role, Instant since) {
}
