package org.alongside.community.person;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who acts for a person or supports them, whatever they may do, and since when. */
public record ActingSince(UUID person, UUID helper, LocalDate since) {
}
