package org.alongside.community.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who acts or acted for somebody.
 *
 * @param live counts today
 */
public record RepresentationView(UUID id, String person, String representative, RepresentativeType type,
                                 List<Matter> matters, String scope, LocalDate from, LocalDate to, boolean live,
                                 LocalDate endedOn) {

    /** In which matters, as people read it. */
    public String inWords() {
        return matters.stream().map(Matter::label).collect(Collectors.joining(", "));
    }
}
