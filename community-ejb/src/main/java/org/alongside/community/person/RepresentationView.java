package org.alongside.community.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who acts or acted for somebody.
 *
 * @param live counts today
 */
public record RepresentationView(UUID id, String person, String representative, RepresentativeType type,
                                 List<Matter> matters, String scope, LocalDate from, LocalDate to, boolean live,
                                 LocalDate endedOn) {
}
